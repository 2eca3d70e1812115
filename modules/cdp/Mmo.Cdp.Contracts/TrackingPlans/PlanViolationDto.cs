namespace Mmo.Cdp.TrackingPlans;

/// <summary>How often events of a source were not as planned, in one way.</summary>
public sealed class PlanViolationDto
{
    /// <summary>In which way.</summary>
    public PlanViolationKind Violation { get; init; }

    /// <summary>The call.</summary>
    public PlanEventKind Kind { get; init; }

    /// <summary>The name of a track event, else that of the call.</summary>
    public required string Name { get; init; }

    /// <summary>What people call it.</summary>
    public required string Label { get; init; }

    /// <summary>The property; null where it is about the event.</summary>
    public string? Property { get; init; }

    /// <summary>In how many events.</summary>
    public long Count { get; init; }

    /// <summary>Since when.</summary>
    public DateTimeOffset FirstTime { get; init; }

    /// <summary>When last.</summary>
    public DateTimeOffset LastTime { get; init; }

    /// <summary>The last value, shortened, personal data masked.</summary>
    public string? Sample { get; init; }

    /// <summary>What the plan says at present becomes of such events.</summary>
    public PlanPolicy Policy { get; init; }
}
