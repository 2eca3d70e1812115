using System.Text.Json;

namespace Mmo.EndToEnd.Tests.Guides;

/// <summary>Compares an answer with what a guide shows of it: what is shown must be so, what is left out may be anything, <c>"…"</c> is any value.</summary>
internal static class JsonLikeness
{
    /// <summary>The first difference with its path; null when there is none.</summary>
    public static string? DifferenceOf(JsonElement actual, JsonElement shown, string path = "$")
    {
        if (shown.ValueKind == JsonValueKind.String && shown.GetString() == "…")
        {
            return actual.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? $"{path} is nothing" : null;
        }

        if (actual.ValueKind != shown.ValueKind)
        {
            return $"{path} is {actual.GetRawText()}, not {shown.GetRawText()}";
        }

        return shown.ValueKind switch
        {
            JsonValueKind.Object => shown.EnumerateObject()
                .Select(p => actual.TryGetProperty(p.Name, out var value) ? DifferenceOf(value, p.Value, $"{path}.{p.Name}") : $"{path}.{p.Name} is missing")
                .FirstOrDefault(difference => difference is not null),
            JsonValueKind.Array => actual.GetArrayLength() != shown.GetArrayLength()
                ? $"{path} has {actual.GetArrayLength()} items, not {shown.GetArrayLength()}"
                : shown.EnumerateArray().Select((item, n) => DifferenceOf(actual[n], item, $"{path}[{n}]")).FirstOrDefault(difference => difference is not null),
            _ => JsonElement.DeepEquals(actual, shown) ? null : $"{path} is {actual.GetRawText()}, not {shown.GetRawText()}",
        };
    }
}
