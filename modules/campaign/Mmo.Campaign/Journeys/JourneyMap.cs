using System.Text.Json;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Json;
using Mmo.Localization;

namespace Mmo.Campaign.Journeys;

internal static class JourneyMap
{
    public static JourneyDefinition Read(string json) => JsonSerializer.Deserialize<JourneyDefinition>(json, MmoJson.Options)!;

    public static JourneyDto ToDto(Journey journey, JourneyVersion? published) => new()
    {
        Id = journey.Id, Name = journey.Name, Status = journey.Status, CurrentVersion = journey.CurrentVersion,
        Draft = journey.Draft is { } draft ? Read(draft) : null,
        Published = published is null ? null : Read(published.Definition),
        PublishedAt = journey.PublishedAt, PublishedBy = journey.PublishedBy, UpdatedAt = journey.UpdatedAt,
        LastError = journey.LastError, LastErrorAt = journey.LastErrorAt, LastErrorNodeId = journey.LastErrorNodeId,
        ConcurrencyStamp = journey.ConcurrencyStamp,
    };

    /// <summary>Where everybody begins: in, and out.</summary>
    public static JourneyDefinition FirstDraft(IMmoTexts texts) => new()
    {
        Nodes =
        [
            new TriggerNode { Id = "trigger", Name = texts.Get("Campaign:FirstDraft.trigger") },
            new ExitNode { Id = "exit", Name = texts.Get("Campaign:FirstDraft.exit") },
        ],
        Edges = [new JourneyEdge("trigger", JourneyNode.NextOutput, "exit")],
    };
}
