using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Mmo.ContentHub.Rendering;

/// <summary>
/// Turns a model into texts, numbers, booleans, dictionaries and lists. A template can read any public property of a CLR object
/// (an assembly's path, say), so no other object gets in.
/// </summary>
internal static class PlainValues
{
    public static Dictionary<string, object?> Of(IReadOnlyDictionary<string, object?> values) =>
        values.ToDictionary(v => v.Key, v => Plain(v.Value));

    private static object? Plain(object? value) => value switch
    {
        null or string or bool or decimal or double or float or int or long or short => value,
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        Guid id => id.ToString(),
        JsonElement json => Plain(json),
        IReadOnlyDictionary<string, object?> nested => Of(nested),
        IEnumerable list => list.Cast<object?>().Select(Plain).ToList(),
        _ => value.ToString(),
    };

    private static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().GroupBy(p => p.Name).ToDictionary(p => p.Key, p => Plain(p.Last().Value)),
        JsonValueKind.Array => json.EnumerateArray().Select(Plain).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.TryGetDecimal(out var number) ? number : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
