namespace Mmo.Campaign.Journeys.Definition;

/// <summary>How people enter (进入条件).</summary>
public sealed record TriggerNode : JourneyNode
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string Type = "trigger";

    /// <summary>What starts a person.</summary>
    public TriggerSource Source { get; init; }

    /// <summary>The event, for <see cref="TriggerSource.Event"/>.</summary>
    public string? EventName { get; init; }

    /// <summary>What the event's properties must be; all must hold.</summary>
    public IReadOnlyList<PropertyFilter> Filters { get; init; } = [];

    /// <summary>The segment, for <see cref="TriggerSource.Segment"/>: people who enter it from now on.</summary>
    public Guid? SegmentId { get; init; }

    /// <summary>How often a person may enter.</summary>
    public ReEntryMode ReEntry { get; init; }

    /// <summary>The days between two entries, for <see cref="ReEntryMode.AfterDays"/>.</summary>
    public int? ReEntryDays { get; init; }

    /// <summary>
    /// For <see cref="ReEntryMode.Always"/>: a property of the event such as <c>cartId</c>; each of its values enters once.
    /// Null: every event enters.
    /// </summary>
    public string? CorrelationPath { get; init; }
}
