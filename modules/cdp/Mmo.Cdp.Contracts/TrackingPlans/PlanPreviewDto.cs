namespace Mmo.Cdp.TrackingPlans;

/// <summary>What would have become of the source's latest stored events under a plan.</summary>
public sealed class PlanPreviewDto
{
    /// <summary>How many events were looked at.</summary>
    public int EventCount { get; init; }

    /// <summary>The oldest of them.</summary>
    public DateTimeOffset? SinceTime { get; init; }

    /// <summary>Stored as they came, without a mark.</summary>
    public int Passed { get; init; }

    /// <summary>Stored as they came, with a mark.</summary>
    public int Flagged { get; init; }

    /// <summary>Stored without some field.</summary>
    public int Dropped { get; init; }

    /// <summary>Put in quarantine.</summary>
    public int Quarantined { get; init; }

    /// <summary>In which ways, the most frequent first.</summary>
    public required IReadOnlyList<PlanPreviewViolationDto> Violations { get; init; }
}
