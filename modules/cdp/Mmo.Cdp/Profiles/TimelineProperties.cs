using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mmo.Cdp.Profiles;

/// <summary>
/// The properties of an event as the timeline shows them: personal data masked, also for those who may see it. They ask for it with a reason
/// (<see cref="ProfileReader.RevealAsync"/>), and that leaves an audit entry.
/// </summary>
internal static class TimelineProperties
{
    private static readonly HashSet<string> Personal = new(StringComparer.OrdinalIgnoreCase)
    {
        "name", "firstName", "first_name", "lastName", "last_name", "email", "phone", "mobile", "address", "street", "birthday", "idNumber", "id_number",
    };

    /// <summary>True for names under which sources send personal data.</summary>
    public static bool IsPersonal(string name) => Personal.Contains(name);

    public static JsonElement Shown(string json)
    {
        var properties = JsonNode.Parse(json);
        Mask(properties);
        return JsonSerializer.SerializeToElement(properties);
    }

    private static void Mask(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject properties:
                foreach (var (name, value) in properties.ToArray())
                {
                    if (Personal.Contains(name) && value is not null)
                    {
                        properties[name] = value is JsonValue text && text.TryGetValue<string>(out var known) ? Masking.Value(name, known) : "***";
                    }
                    else
                    {
                        Mask(value);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Mask(item);
                }

                break;
        }
    }
}
