using System.Globalization;
using System.Text.Json;

namespace Mmo.Cdp.Attributes;

/// <summary>Reads a value as an attribute's type takes it: a number may come as text, a day as a moment.</summary>
public static class AttributeValues
{
    /// <summary>The longest text.</summary>
    public const int MaxTextLength = 200;

    /// <summary>The value as the attribute keeps it; false for one that is empty or of another type.</summary>
    public static bool TryRead(AttributeType type, JsonElement value, out JsonElement read)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Trim(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => "",
        };
        object? found = text.Length == 0 ? null : type switch
        {
            AttributeType.Number => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
            AttributeType.Boolean => bool.TryParse(text, out var flag) ? flag : null,
            AttributeType.Date => Day(text),
            AttributeType.Time => Moment(text),
            _ => text.Length <= MaxTextLength && !text.Contains('\0', StringComparison.Ordinal) ? text : null,
        };
        read = found is null ? default : JsonSerializer.SerializeToElement(found);
        return found is not null;
    }

    private static string? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text
        : text.Length > 10 && text[10] is 'T' or ' ' ? Day(text[..10])
        : null;

    private static string? Moment(string text) =>
        text.Length >= 10 && text[4] == '-'
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFZ", CultureInfo.InvariantCulture)
            : null;
}
