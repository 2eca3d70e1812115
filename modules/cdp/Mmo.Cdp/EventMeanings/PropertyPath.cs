using System.Text.Json;

namespace Mmo.Cdp.EventMeanings;

/// <summary>Where a figure stands in an event's properties: names joined by dots, alternatives by <c>|</c>: <c>order.revenue|total</c>.</summary>
internal sealed class PropertyPath
{
    private readonly string[][] _alternatives;

    private PropertyPath(string[][] alternatives) => _alternatives = alternatives;

    public static PropertyPath Parse(string text) => new(
        [.. text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(path => path.Split('.', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))]);

    /// <summary>True for a property that some alternative is, or is found in.</summary>
    public bool Begins(string property) => _alternatives.Any(path => path.FirstOrDefault() == property);

    /// <summary>The first alternative that is there and not null.</summary>
    public JsonElement? Find(JsonElement properties)
    {
        foreach (var path in _alternatives)
        {
            var at = properties;
            if (path.All(name => at.ValueKind == JsonValueKind.Object && at.TryGetProperty(name, out at)) && at.ValueKind != JsonValueKind.Null)
            {
                return at;
            }
        }

        return null;
    }
}
