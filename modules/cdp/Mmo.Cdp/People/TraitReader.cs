using System.Globalization;
using System.Text;
using System.Text.Json;
using Mmo.Cdp.Identity;
using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.People;

/// <summary>Turns an event's traits into attribute values: names unified, contact data and dates normalised.</summary>
internal static class TraitReader
{
    /// <summary>The length of a value as JSON.</summary>
    public const int MaxValueLength = 4096;

    private const int MaxKeyLength = 64;
    private const int MaxTextLength = 200;

    /// <summary>Reads an object of traits. What cannot be an attribute (too long, an e-mail that is none) is left out; the event keeps it.</summary>
    public static void Read(ReadOnlyMemory<byte> traits, string callingCode, List<ObservedValue> values, ValueOperation operation = ValueOperation.Set)
    {
        if (traits.IsEmpty)
        {
            return;
        }

        var reader = new Utf8JsonReader(traits.Span, new JsonReaderOptions { MaxDepth = EventParser.MaxDepth + 1 });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!.Trim();
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            var token = reader.TokenType;
            var text = token switch
            {
                JsonTokenType.String => reader.GetString()!.Trim(),
                JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
                _ => null,
            };
            reader.Skip();
            var json = traits[start..(int)reader.BytesConsumed];
            if (key.Length is > 0 and <= MaxKeyLength && json.Length <= MaxValueLength && text != ""
                && ValueOf(key, token, json, text, callingCode) is { } value)
            {
                values.Add(value with { Operation = operation });
            }
        }
    }

    /// <summary>A value that is a plain text.</summary>
    public static ObservedValue Text(string attribute, string text) => new(attribute, JsonSerializer.SerializeToUtf8Bytes(text), "text");

    private static ObservedValue? ValueOf(string key, JsonTokenType token, ReadOnlyMemory<byte> json, string? text, string callingCode)
    {
        if (TraitNames.Find(key) is not { } known)
        {
            return new ObservedValue(key, json, Guess(token, text));
        }

        if (token == JsonTokenType.Null)
        {
            return new ObservedValue(known, json, "");
        }

        var normal = text is null ? null : known switch
        {
            TraitNames.Email => EmailAddress.Normalize(text),
            TraitNames.Phone => PhoneNumber.Normalize(text, callingCode),
            TraitNames.Birthday => Date(text),
            TraitNames.TimeZone => TimeZones.IsKnown(text) ? text : null,
            _ => text.Length <= MaxTextLength ? text : null,
        };
        return normal is null ? null : Text(known, normal);
    }

    private static string Guess(JsonTokenType token, string? text) => token switch
    {
        JsonTokenType.Number => "number",
        JsonTokenType.True or JsonTokenType.False => "boolean",
        JsonTokenType.Null => "",
        _ when text is null => "text",
        _ when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => "date",
        _ when text.Length >= 16 && text[4] == '-' && text[10] is 'T' or 't'
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => "time",
        _ => "text",
    };

    private static string? Date(string text)
    {
        ReadOnlySpan<string> formats = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "yyyyMMdd", "yyyy年M月d日", "yyyy/M/d", "yyyy-M-d"];
        foreach (var format in formats)
        {
            if (DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            }
        }

        return text.Length > 10 && text[10] is 'T' or ' ' && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }
}
