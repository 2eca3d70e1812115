using System.Text.Json;
using Mmo.Campaign.Enrolments;
using Mmo.Json;

namespace Mmo.Campaign.Nodes;

/// <summary>An event of a person who waits for one of that name.</summary>
internal sealed class FoundEvent
{
    /// <summary>The enrolment.</summary>
    public Guid Id { get; init; }

    public string EventId { get; init; } = "";

    public DateTimeOffset OccurredAt { get; init; }

    public string Properties { get; init; } = "{}";

    public long Position { get; init; }

    public int N { get; init; }

    public JsonElement PropertiesJson => JsonSerializer.Deserialize<JsonElement>(Properties);

    /// <summary>What the step log says of it.</summary>
    public string DetailOf(string name) =>
        JsonSerializer.Serialize(new { Event = name, Id = EventId, OccurredAt, Properties = PropertiesJson }, MmoJson.Options);

    public FeedPlace Place(DateTimeOffset now) => new(Position, N, now);
}
