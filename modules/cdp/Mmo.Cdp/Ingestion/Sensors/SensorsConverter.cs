using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mmo.Cdp.People;

namespace Mmo.Cdp.Ingestion.Sensors;

/// <summary>
/// Turns an item of 神策 (Sensors Analytics) into an event of ours. It is read when it is judged, so the quarantine keeps what was sent, and a
/// replay converts it again.
/// </summary>
internal static class SensorsConverter
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = EventParser.MaxDepth + 1 };

    // Text in Chinese would else be twice as long.
    private static readonly JsonWriterOptions Writing = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = EventParser.MaxDepth + 2,
    };

    /// <param name="json">An object that is known to be well-formed and storable text.</param>
    public static ConvertedEvent Convert(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, Options);
        var item = new SensorsItem(document.RootElement);
        var kind = SensorsKind.Of(item);
        if ((item.Fault ?? kind.Fault) is { } fault)
        {
            return new ConvertedEvent(json, Fault: fault);
        }

        if (kind.Operation is { } operation && SensorsTraits.FaultOf(item.Properties, operation) is { } badTrait)
        {
            return new ConvertedEvent(json, Fault: badTrait);
        }

        var buffer = new ArrayBufferWriter<byte>(json.Length + 512);
        using (var writer = new Utf8JsonWriter(buffer, Writing))
        {
            Write(writer, item, kind, json);
        }

        return new ConvertedEvent(buffer.WrittenMemory, kind.Operation ?? ValueOperation.Set);
    }

    private static void Write(Utf8JsonWriter writer, SensorsItem item, SensorsKind kind, ReadOnlyMemory<byte> json)
    {
        writer.WriteStartObject();
        writer.WriteString("type", EventKinds.NameOf(kind.Kind));
        if (kind.Kind == EventKind.Track && (item.Event ?? kind.Name) is { } name)
        {
            writer.WriteString("event", name);
        }

        if (SensorsEventId.Of(item, json.Span) is { } eventId)
        {
            writer.WriteString("messageId", eventId);
        }

        WriteTime(writer, "timestamp", item.Time);
        WriteTime(writer, "sentAt", item.FlushTime);
        var identity = SensorsIdentity.Of(item);
        WriteText(writer, "userId", identity.UserId);
        WriteText(writer, "anonymousId", identity.AnonymousId);
        if (kind.Operation is { } operation)
        {
            SensorsTraits.Write(writer, item.Properties, operation, isUnset: kind.IsUnset);
        }
        else
        {
            SensorsProperties.Write(writer, item, kind.Kind);
        }

        SensorsContext.Write(writer, item, kind, identity.Others);
        writer.WriteEndObject();
    }

    // As it stands: what is no time is found by whoever reads the event.
    private static void WriteTime(Utf8JsonWriter writer, string name, JsonElement time)
    {
        if (time.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null))
        {
            writer.WritePropertyName(name);
            time.WriteTo(writer);
        }
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
