using System.Buffers;
using System.Text.Json;
using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>Takes fields out of JSON. What stays is copied as it stands.</summary>
internal static class JsonPruning
{
    /// <param name="json">A well-formed value.</param>
    /// <param name="starts">Where the names of the fields begin that go, or the entries of lists.</param>
    public static ReadOnlyMemory<byte> Without(ReadOnlyMemory<byte> json, IReadOnlySet<int> starts)
    {
        var span = json.Span;
        var buffer = new ArrayBufferWriter<byte>(json.Length);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true, MaxDepth = EventParser.MaxDepth + 1 }))
        {
            var reader = new Utf8JsonReader(span, new JsonReaderOptions { MaxDepth = EventParser.MaxDepth + 1 });
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                if (starts.Contains(start) && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
                {
                    if (reader.TokenType == JsonTokenType.PropertyName)
                    {
                        reader.Read();
                    }

                    reader.Skip();
                }
                else
                {
                    Copy(ref reader, writer, span[start..(int)reader.BytesConsumed]);
                }
            }
        }

        return buffer.WrittenMemory;
    }

    private static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer, ReadOnlySpan<byte> token)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName when reader.ValueIsEscaped:
                writer.WritePropertyName(reader.GetString()!);
                break;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(reader.ValueSpan);
                break;
            default:
                writer.WriteRawValue(token, skipInputValidation: true);
                break;
        }
    }
}
