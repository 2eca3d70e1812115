using System.Globalization;
using System.Text.Json;
using Mmo.Cdp.Attributes;
using Mmo.Cdp.Profiles;

namespace Mmo.Cdp.Events;

/// <summary>Learns the properties of an event from some of its kind.</summary>
internal static class EventProperties
{
    private const int MaxLevels = 3;
    private const int MaxSamples = 10;
    private const int MaxSampleLength = 60;
    private const int MaxProperties = 200;

    public static IReadOnlyList<EventPropertyDto> Of(IEnumerable<string> events)
    {
        var found = new Dictionary<string, List<JsonElement>>();
        foreach (var json in events)
        {
            using var document = JsonDocument.Parse(json);
            Collect(document.RootElement.Clone(), "", 1, found);
        }

        return [.. found.OrderByDescending(p => p.Value.Count).ThenBy(p => p.Key, StringComparer.Ordinal).Take(MaxProperties).Select(p => Describe(p.Key, p.Value))];
    }

    private static void Collect(JsonElement node, string prefix, int level, Dictionary<string, List<JsonElement>> found)
    {
        foreach (var property in node.EnumerateObject())
        {
            // A name with a dot in it cannot be told from a path.
            if (property.Name.Length is 0 or > 100 || property.Name.Contains('.', StringComparison.Ordinal))
            {
                continue;
            }

            var path = prefix + property.Name;
            if (property.Value.ValueKind == JsonValueKind.Object && level < MaxLevels)
            {
                Collect(property.Value, path + ".", level + 1, found);
            }
            else if (property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
            {
                if (!found.TryGetValue(path, out var values))
                {
                    found[path] = values = [];
                }

                values.Add(property.Value);
            }
        }
    }

    private static EventPropertyDto Describe(string path, List<JsonElement> values) => new()
    {
        Path = path,
        Type = TypeOf(values),
        Samples = path.Split('.').Any(TimelineProperties.IsPersonal)
            ? []
            :
            [
                .. values.Select(v => v.ToString()).Where(v => v.Length is > 0 and <= MaxSampleLength)
                    .GroupBy(v => v).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(MaxSamples).Select(g => g.Key),
            ],
    };

    private static AttributeType TypeOf(List<JsonElement> values) =>
        values.All(v => v.ValueKind == JsonValueKind.Number) ? AttributeType.Number
        : values.All(v => v.ValueKind is JsonValueKind.True or JsonValueKind.False) ? AttributeType.Boolean
        : values.All(v => v.ValueKind == JsonValueKind.String && IsTime(v.GetString()!)) ? AttributeType.Time
        : AttributeType.Text;

    private static bool IsTime(string text) => text.Length >= 10 && char.IsAsciiDigit(text[0]) && text[4] == '-'
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
}
