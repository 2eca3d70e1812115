using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mmo.Cdp.Identity;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.People;

namespace Mmo.Cdp.Webhooks;

/// <summary>Writes one event in our form.</summary>
internal sealed class MappedEventWriter(EventRule rule, DeliveryItem item, DeliveryEventIds ids)
{
    // Text in Chinese would else be twice as long.
    private static readonly JsonWriterOptions Writing = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = EventParser.MaxDepth + 4,
    };

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private MappingFault? _fault;

    /// <summary>The event; null where a path that must be there is not.</summary>
    public ReadOnlyMemory<byte>? Write(out MappingFault? fault)
    {
        var identifiers = Identifiers();
        var name = Name();
        var id = Find(rule.EventId, "eventId");
        if (id is { } known && (IsTooLarge(known.Json, "eventId") || known.Text is null))
        {
            _fault ??= Missing("eventId", rule.EventId!);
        }

        var time = Time();
        if (_fault is null)
        {
            using var writer = new Utf8JsonWriter(_buffer, Writing);
            WriteEvent(writer, name, id, time, identifiers);
        }

        fault = _fault;
        return _fault is null ? _buffer.WrittenMemory : (ReadOnlyMemory<byte>?)null;
    }

    private void WriteEvent(Utf8JsonWriter writer, string name, FoundValue? id, DateTimeOffset? time, List<(string Type, string Value)> identifiers)
    {
        writer.WriteStartObject();
        writer.WriteString("type", rule.Kind == WebhookEventKind.Track ? "track" : "identify");
        if (rule.Kind == WebhookEventKind.Track)
        {
            writer.WriteString("event", name);
        }

        writer.WriteString("messageId", ids.Of(rule, name, item, id));
        if (time is { } at)
        {
            writer.WriteString("timestamp", at.ToString("O"));
        }

        writer.WriteStartObject("context");
        WriteIdentifiers(writer, identifiers);
        writer.WriteEndObject();
        if (_fault is not null)
        {
            return;
        }

        writer.WriteStartObject(rule.Kind == WebhookEventKind.Track ? "properties" : "traits");
        WriteFields(writer, identifiers);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // The address that a person is known by is also what is known of them.
    private void WriteFields(Utf8JsonWriter writer, List<(string Type, string Value)> identifiers)
    {
        var written = rule.Fields.Select(f => f.Name).ToHashSet();
        if (rule.Kind == WebhookEventKind.Identify)
        {
            foreach (var (type, value) in identifiers.Where(i => i.Type is TraitNames.Email or TraitNames.Phone && written.Add(i.Type)))
            {
                writer.WriteString(type, value);
            }
        }

        if (rule.TakesAll && item.Item.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in item.Item.EnumerateObject().Where(p => !written.Contains(p.Name)))
            {
                WriteValue(writer, property.Name, property.Value);
            }
        }

        foreach (var (name, path) in rule.Fields)
        {
            if (path.Find(item) is { } found)
            {
                WriteValue(writer, name, found.Json);
            }
        }
    }

    // What is too large for an event is not even written: a mapping may name a large field a thousand times.
    private void WriteValue(Utf8JsonWriter writer, string name, JsonElement value)
    {
        if (_fault is not null)
        {
            return;
        }

        if (writer.BytesCommitted + writer.BytesPending + JsonMarshal.GetRawUtf8Value(value).Length > EventParser.MaxEventSize * 2)
        {
            _fault = TooLarge(name);
            return;
        }

        writer.WritePropertyName(name);
        value.WriteTo(writer);
    }

    private void WriteIdentifiers(Utf8JsonWriter writer, List<(string Type, string Value)> identifiers)
    {
        writer.WriteStartArray("externalIds");
        foreach (var (type, value) in identifiers)
        {
            if (writer.BytesCommitted + writer.BytesPending + value.Length > EventParser.MaxEventSize * 2)
            {
                _fault = TooLarge("identifiers");
                break;
            }

            writer.WriteStartObject();
            writer.WriteString("type", type);
            writer.WriteString("id", value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private List<(string Type, string Value)> Identifiers()
    {
        List<(string, string)> found =
        [
            .. rule.Identifiers.Select(i => (i.Name, Found: i.Path.Find(item))).Where(i => i.Found is { } known && !IsTooLarge(known.Json, "identifiers"))
                .Select(i => (i.Name, i.Found!.Value.Text)).Where(i => !string.IsNullOrWhiteSpace(i.Text)).Select(i => (i.Name, i.Text!)),
        ];
        if (found.Count == 0)
        {
            _fault ??= new MappingFault(
                rule, item.Place, "identifiers", new(RejectionReason.NoIdentifier, string.Join(", ", rule.Identifiers.Select(i => $"{i.Name} ← {i.Path.Text}"))));
        }

        return found;
    }

    private string Name() => rule.NamePath is null ? rule.Name ?? ""
        : Find(rule.NamePath, "name") is { } found && !IsTooLarge(found.Json, "name") && found.Text is { } text ? text
        : Refuse(Missing("name", rule.NamePath));

    private DateTimeOffset? Time()
    {
        if (rule.Time?.Find(item) is not { } found)
        {
            return null;
        }

        var time = DeliveryTime.Read(found.Json, rule.Zone);
        if (time is null)
        {
            _fault ??= new MappingFault(rule, item.Place, "time", new(RejectionReason.BadTimestamp, rule.Time.Text));
        }

        return time;
    }

    private FoundValue? Find(WebhookPath? path, string field)
    {
        var found = path?.Find(item);
        if (path is not null && found is null)
        {
            _fault ??= Missing(field, path);
        }

        return found;
    }

    private string Refuse(MappingFault fault)
    {
        _fault ??= fault;
        return "";
    }

    // Before it is copied as a text: it may stand around a thousand entries.
    private bool IsTooLarge(JsonElement value, string field)
    {
        var isTooLarge = JsonMarshal.GetRawUtf8Value(value).Length > EventParser.MaxEventSize;
        if (isTooLarge)
        {
            _fault ??= TooLarge(field);
        }

        return isTooLarge;
    }

    private MappingFault TooLarge(string field) => new(rule, item.Place, field, new(RejectionReason.WebhookBadEvent, $"> {EventParser.MaxEventSize}"));

    private MappingFault Missing(string field, WebhookPath path) => new(rule, item.Place, field, new(RejectionReason.WebhookPath, path.Text));
}
