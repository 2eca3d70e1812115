using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Mmo.Benchmarks.Ingest.Data;

namespace Mmo.Benchmarks.Ingest.Http;

/// <summary>Whole requests as bytes, made before the clock runs.</summary>
internal static class RequestWriter
{
    /// <summary>A batch, as SDKs send them.</summary>
    public static byte[] Batch(string writeKey, IReadOnlyCollection<GeneratedEvent> events) => Request("/v1/batch", writeKey, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("batch");
        foreach (var item in events)
        {
            json.WriteStartObject();
            json.WriteString("type", item.Kind);
            WriteFields(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>A call of its own.</summary>
    public static byte[] Single(string writeKey, GeneratedEvent item) => Request($"/v1/{item.Kind}", writeKey, json =>
    {
        json.WriteStartObject();
        WriteFields(json, item);
        json.WriteEndObject();
    });

    private static void WriteFields(Utf8JsonWriter json, GeneratedEvent item)
    {
        json.WriteString("messageId", item.Id);
        json.WriteString("anonymousId", item.DeviceId);
        if (item.UserId is not null)
        {
            json.WriteString("userId", item.UserId);
        }

        if (item.Kind == "track")
        {
            json.WriteString("event", item.Name);
        }

        json.WriteString("timestamp", item.At.ToString("o", CultureInfo.InvariantCulture));
        json.WritePropertyName(item.Kind == "identify" ? "traits" : "properties");
        json.WriteRawValue(item.Properties, skipInputValidation: true);
        json.WritePropertyName("context");
        json.WriteRawValue(EventGenerator.Context, skipInputValidation: true);
    }

    private static byte[] Request(string path, string writeKey, Action<Utf8JsonWriter> write)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body))
        {
            write(json);
        }

        var key = Convert.ToBase64String(Encoding.UTF8.GetBytes(writeKey + ":"));
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"POST {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic {key}\r\nContent-Type: application/json\r\nContent-Length: {body.WrittenCount}\r\n\r\n");
        return [.. Encoding.ASCII.GetBytes(head), .. body.WrittenSpan];
    }
}
