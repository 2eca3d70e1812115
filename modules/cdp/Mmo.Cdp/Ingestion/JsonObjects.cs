using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Mmo.Cdp.Ingestion;

/// <summary>Puts JSON objects together without building a tree where that can be helped.</summary>
internal static class JsonObjects
{
    public static readonly ReadOnlyMemory<byte> Empty = "{}"u8.ToArray();

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = EventParser.MaxDepth + 1 };

    public static bool IsEmpty(ReadOnlyMemory<byte> json) => json.IsEmpty || json.Span[1..].TrimStart(" \t\r\n"u8)[0] == '}';

    /// <summary>The object with one more property in front; one of the same name that it has already wins, as the last one does in jsonb.</summary>
    public static ReadOnlyMemory<byte> Prepend(string name, string? text, ReadOnlyMemory<byte> json)
    {
        if (text is null)
        {
            return json;
        }

        var head = Encoding.UTF8.GetBytes($"{{{JsonSerializer.Serialize(name)}:{JsonSerializer.Serialize(text)}");
        return IsEmpty(json) ? (byte[])[.. head, (byte)'}'] : (byte[])[.. head, (byte)',', .. json.Span[1..]];
    }

    /// <summary>The object with one more property, given as JSON.</summary>
    public static ReadOnlyMemory<byte> PrependJson(string name, ReadOnlyMemory<byte> value, ReadOnlyMemory<byte> json)
    {
        var head = Encoding.UTF8.GetBytes($"{{{JsonSerializer.Serialize(name)}:");
        return IsEmpty(json) ? (byte[])[.. head, .. value.Span, (byte)'}'] : (byte[])[.. head, .. value.Span, (byte)',', .. json.Span[1..]];
    }

    /// <summary>All properties of both; where both have one, that of <paramref name="over"/>.</summary>
    public static ReadOnlyMemory<byte> Merge(ReadOnlyMemory<byte> under, ReadOnlyMemory<byte> over)
    {
        if (IsEmpty(under) || IsEmpty(over))
        {
            return IsEmpty(over) ? under : over;
        }

        using var below = JsonDocument.Parse(under, Options);
        using var above = JsonDocument.Parse(over, Options);
        var buffer = new ArrayBufferWriter<byte>(under.Length + over.Length);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true, MaxDepth = EventParser.MaxDepth + 1 }))
        {
            writer.WriteStartObject();
            foreach (var property in below.RootElement.EnumerateObject().Where(p => !above.RootElement.TryGetProperty(p.Name, out _)))
            {
                property.WriteTo(writer);
            }

            foreach (var property in above.RootElement.EnumerateObject())
            {
                property.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return buffer.WrittenMemory.ToArray();
    }
}
