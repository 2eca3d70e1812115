using System.Text.Json;
using Mmo.Cdp.Identity;

namespace Mmo.Cdp.Ingestion;

/// <summary>What an event's context says of the person: traits, further ids, consents, zone and language.</summary>
internal sealed class ContextFields
{
    public static ContextFields None { get; } = new();

    public ReadOnlyMemory<byte> Traits { get; private set; }

    public List<Identifier> ExternalIds { get; } = [];

    public List<(string Category, bool IsGranted)> Preferences { get; } = [];

    public string? TimeZone { get; private set; }

    public string? Locale { get; private set; }

    /// <summary>Which call of 神策 the event was, where it speaks of the person.</summary>
    public string? Operation { get; private set; }

    public static ContextFields Read(ReadOnlyMemory<byte> json, string callingCode)
    {
        if (json.IsEmpty)
        {
            return None;
        }

        var fields = new ContextFields();
        var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = EventParser.MaxDepth + 1 });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            fields.ReadProperty(ref reader, json, callingCode);
        }

        return fields;
    }

    private void ReadProperty(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json, string callingCode)
    {
        if (reader.ValueTextEquals("traits"u8))
        {
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            var isObject = reader.TokenType == JsonTokenType.StartObject;
            reader.Skip();
            Traits = isObject ? json[start..(int)reader.BytesConsumed] : default;
        }
        else if (reader.ValueTextEquals("externalIds"u8))
        {
            reader.Read();
            ReadExternalIds(JsonElement.ParseValue(ref reader), callingCode);
        }
        else if (reader.ValueTextEquals("consent"u8))
        {
            reader.Read();
            ReadPreferences(JsonElement.ParseValue(ref reader));
        }
        else if (reader.ValueTextEquals("timezone"u8))
        {
            reader.Read();
            TimeZone = Text(ref reader);
        }
        else if (reader.ValueTextEquals("locale"u8))
        {
            reader.Read();
            Locale = Text(ref reader);
        }
        else if (reader.ValueTextEquals("operation"u8))
        {
            reader.Read();
            Operation = Text(ref reader);
        }
        else
        {
            reader.Skip();
        }
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        reader.Skip();
        return null;
    }

    private void ReadExternalIds(JsonElement ids, string callingCode)
    {
        if (ids.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        foreach (var id in ids.EnumerateArray().Where(id => id.ValueKind == JsonValueKind.Object && TextOf(id, "collection") is null or "users"))
        {
            if (Identifiers.External(TextOf(id, "type"), TextOf(id, "id"), callingCode) is { } identifier)
            {
                ExternalIds.Add(identifier);
            }
        }
    }

    private void ReadPreferences(JsonElement consent)
    {
        if (consent.ValueKind != JsonValueKind.Object
            || !consent.TryGetProperty("categoryPreferences", out var preferences)
            || preferences.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        Preferences.AddRange(preferences.EnumerateObject()
            .Where(p => p.Value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            .Select(p => (p.Name, p.Value.ValueKind == JsonValueKind.True)));
    }

    private static string? TextOf(JsonElement json, string name) => !json.TryGetProperty(name, out var value) ? null
        : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
}
