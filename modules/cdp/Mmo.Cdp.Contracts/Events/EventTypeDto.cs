namespace Mmo.Cdp.Events;

/// <summary>A kind of event.</summary>
public sealed class EventTypeDto
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The name as people read it: internal events have a text in the language of the request, others their own name.</summary>
    public required string Label { get; init; }

    /// <summary>True for events that come from inside.</summary>
    public bool IsInternal { get; init; }

    /// <summary>How many in the last 30 days; 10,000 stands for that many or more.</summary>
    public long Count { get; init; }

    /// <summary>The last one; null when none came in 30 days.</summary>
    public DateTimeOffset? LastTime { get; init; }
}
