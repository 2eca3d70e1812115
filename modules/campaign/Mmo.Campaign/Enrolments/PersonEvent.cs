using System.Text.Json;

namespace Mmo.Campaign.Enrolments;

/// <summary>Something that happened to a person, as it stands on the feed of cdp: an event, or the entry into or the way out of a segment.</summary>
internal sealed class PersonEvent
{
    private JsonElement? _json;

    public long Position { get; init; }

    public int N { get; init; }

    public long PartNo { get; init; }

    public long ProfileId { get; init; }

    /// <summary>The event's name; empty for a segment entry.</summary>
    public string Name { get; init; } = "";

    public string EventId { get; init; } = "";

    public int SourceNo { get; init; }

    public Guid SegmentId { get; init; }

    /// <summary>True when the person left the segment; false when they came into it.</summary>
    public bool IsLeaving { get; init; }

    /// <summary>1 time clamped, 2 late, 4 imported, 8 internal.</summary>
    public short Flags { get; init; }

    /// <summary>Late and imported events neither start people nor end waits.</summary>
    public bool IsOfNow => (Flags & 6) == 0;

    public DateTimeOffset OccurredAt { get; init; }

    public string Properties { get; init; } = "{}";

    public JsonElement Json => _json ??= JsonSerializer.Deserialize<JsonElement>(Properties);
}
