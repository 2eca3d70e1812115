namespace Mmo.Cdp.TrackingPlans;

/// <summary>The plan of a source, or the empty one that it begins with.</summary>
public sealed class TrackingPlanDto
{
    /// <summary>The source.</summary>
    public required Guid SourceId { get; init; }

    /// <summary>Its name.</summary>
    public required string SourceName { get; init; }

    /// <summary>False as long as nobody has made one.</summary>
    public bool Exists { get; init; }

    /// <summary>True when events are judged by it.</summary>
    public bool IsOn { get; init; }

    /// <summary>What becomes of events that are not as planned.</summary>
    public required PlanPoliciesDto Policies { get; init; }

    /// <summary>The events.</summary>
    public required IReadOnlyList<PlanEventDto> Events { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? UpdatedTime { get; init; }

    /// <summary>To be sent along with a change.</summary>
    public string ConcurrencyStamp { get; init; } = "";
}
