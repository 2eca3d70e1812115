using System.Text.Json;
using Mmo.Campaign.Tracking;
using Mmo.Cdp.People;

namespace Mmo.Campaign.Messages;

/// <summary>What a template is filled with: only texts, numbers, booleans, lists and dictionaries, so nothing else can be reached.</summary>
internal static class MessageModel
{
    public static IReadOnlyDictionary<string, object?> Of(PersonSnapshot person, string? triggerProperties, MessageLinks links)
    {
        var attributes = new Dictionary<string, object?>(person.Attributes);
        attributes.TryAdd("name", person.Name);
        attributes.TryAdd("email", person.Email);
        attributes.TryAdd("phone", person.Phone);
        return new Dictionary<string, object?>
        {
            ["person"] = attributes,
            ["event"] = triggerProperties is null ? new Dictionary<string, object?>() : ValueOf(JsonSerializer.Deserialize<JsonElement>(triggerProperties)),
            ["unsubscribeUrl"] = links.Unsubscribe.AbsoluteUri,
            ["preferencesUrl"] = links.Preferences.AbsoluteUri,
        };
    }

    private static object? ValueOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.TryGetDecimal(out var number) ? number : json.GetDouble(),
        JsonValueKind.Array => json.EnumerateArray().Select(ValueOf).ToList(),
        JsonValueKind.Object => json.EnumerateObject().DistinctBy(p => p.Name).ToDictionary(p => p.Name, p => ValueOf(p.Value)),
        _ => null,
    };
}
