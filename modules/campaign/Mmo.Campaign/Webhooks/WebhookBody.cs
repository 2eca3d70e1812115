using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Cdp.People;
using Mmo.Json;

namespace Mmo.Campaign.Webhooks;

/// <summary>What a webhook says: where it comes from, and the chosen fields. Nothing else of the person leaves the house.</summary>
internal static class WebhookBody
{
    public static byte[] Write(WebhookNode node, WebhookCall call, PersonSnapshot person)
    {
        JsonElement? trigger = call.TriggerEvent is { } text ? JsonSerializer.Deserialize<JsonElement>(text) : null;
        var data = new JsonObject();
        foreach (var field in node.Fields)
        {
            data[field.Name] = JsonSerializer.SerializeToNode(
                field.Source switch
                {
                    WebhookFieldSource.Person => Of(person, field.Path!),
                    WebhookFieldSource.Trigger => PropertyMatch.At(trigger, $"properties.{field.Path}"),
                    _ => field.Value,
                },
                MmoJson.Options);
        }

        return JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                Id = call.IdempotencyKey,
                Type = "journey.step",
                Journey = new { Id = call.JourneyId, Name = call.JourneyName, call.Version },
                Step = new { Id = call.NodeId, node.Name },
                Data = data,
            },
            MmoJson.Options);
    }

    private static object? Of(PersonSnapshot person, string path) => path == "id" ? person.PublicId : person.Attributes.GetValueOrDefault(path);
}
