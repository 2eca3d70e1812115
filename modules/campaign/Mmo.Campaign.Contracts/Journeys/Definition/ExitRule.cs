namespace Mmo.Campaign.Journeys.Definition;

/// <summary>Who leaves the journey wherever they stand, with no message after that (退出条件).</summary>
public sealed record ExitRule
{
    /// <summary>What makes a person leave.</summary>
    public ExitCause Cause { get; init; }

    /// <summary>The event, for <see cref="ExitCause.Event"/>: one that happens after the entry.</summary>
    public string? EventName { get; init; }

    /// <summary>What the event's properties must be; all must hold.</summary>
    public IReadOnlyList<PropertyFilter> Filters { get; init; } = [];

    /// <summary>The segment, for <see cref="ExitCause.LeftSegment"/>.</summary>
    public Guid? SegmentId { get; init; }
}
