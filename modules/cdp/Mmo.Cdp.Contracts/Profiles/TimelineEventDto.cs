using System.Text.Json;

namespace Mmo.Cdp.Profiles;

/// <summary>Something that happened.</summary>
public sealed class TimelineEventDto
{
    /// <summary>The event's key in the log.</summary>
    public required string Key { get; init; }

    /// <summary>Its name; those that begin with <c>mmo.</c> come from inside.</summary>
    public required string Name { get; init; }

    /// <summary>What people call it, in the language of the answer; its name where there is no other word.</summary>
    public required string Label { get; init; }

    /// <summary>The call it came by: track, identify, page, ….</summary>
    public required string Kind { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public TimelineCategory Category { get; init; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset OccurredTime { get; init; }

    /// <summary>When it arrived.</summary>
    public DateTimeOffset ReceivedTime { get; init; }

    /// <summary>The source.</summary>
    public string? SourceName { get; init; }

    /// <summary>The source's id.</summary>
    public Guid? SourceId { get; init; }

    /// <summary>The part it belongs to.</summary>
    public long PartNo { get; init; }

    /// <summary>True when it is not as the tracking plan of its source says; then it may be stored without a field.</summary>
    public bool IsOffPlan { get; init; }

    /// <summary>Its properties; personal data is masked.</summary>
    public JsonElement Properties { get; init; }
}
