using System.Text.Json;
using System.Text.Json.Serialization;
using Mmo.Json;

namespace Mmo.Cdp.Ingestion;

/// <summary>What a request says beside its events and for all of them.</summary>
internal sealed class RequestEnvelope
{
    private const string Sensors = "sensors";
    private const string Webhook = "webhook";

    private ReadOnlyMemory<byte> _json;

    /// <summary>The call, where the address names it; a batch names it event by event.</summary>
    public EventKind? Kind { get; init; }

    /// <summary>History: its times are taken as they are, and it starts nothing.</summary>
    public bool IsImport { get; init; }

    /// <summary>The form of its events, which also says how a replay reads them.</summary>
    public RequestFormat Format { get; init; }

    /// <summary>The headers of a webhook's delivery that its mapping may name.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public DateTimeOffset? SentAt { get; set; }

    public ReadOnlyMemory<byte> Context { get; set; }

    public ReadOnlyMemory<byte> Integrations { get; set; }

    /// <summary>Its form in the quarantine, enough to replay an event. Put together as text: a context may be as deep as JSON writers go.</summary>
    public ReadOnlyMemory<byte> Json
    {
        get
        {
            if (_json.IsEmpty)
            {
                ReadOnlyMemory<byte> json = JsonSerializer.SerializeToUtf8Bytes(
                    new Head
                    {
                        Type = Kind is { } kind ? EventKinds.NameOf(kind) : null, Import = IsImport, SentAt = SentAt,
                        Format = Format switch { RequestFormat.Sensors => Sensors, RequestFormat.Webhook => Webhook, _ => null },
                        Headers = Headers.Count == 0 ? null : Headers,
                    },
                    MmoJson.Options);
                json = Integrations.IsEmpty ? json : JsonObjects.PrependJson("integrations", Integrations, json);
                _json = Context.IsEmpty ? json : JsonObjects.PrependJson("context", Context, json);
            }

            return _json;
        }
    }

    /// <summary>Reads what <see cref="Json"/> wrote.</summary>
    public static RequestEnvelope Parse(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = EventParser.MaxDepth + 2 });
        var root = document.RootElement;
        return new RequestEnvelope
        {
            Kind = EventKinds.Find(root.TryGetProperty("type", out var type) ? type.GetString() : null),
            IsImport = root.TryGetProperty("import", out var import) && import.ValueKind == JsonValueKind.True,
            Format = root.TryGetProperty("format", out var format) && format.ValueEquals(Sensors) ? RequestFormat.Sensors
                : format.ValueKind == JsonValueKind.String && format.ValueEquals(Webhook) ? RequestFormat.Webhook : RequestFormat.Segment,
            Headers = root.TryGetProperty("headers", out var headers) && headers.ValueKind == JsonValueKind.Object
                ? headers.EnumerateObject().ToDictionary(h => h.Name, h => h.Value.GetString() ?? "")
                : new Dictionary<string, string>(),
            SentAt = root.TryGetProperty("sentAt", out var sentAt) && sentAt.ValueKind == JsonValueKind.String ? sentAt.GetDateTimeOffset() : null,
            Context = ObjectOf(root, "context"),
            Integrations = ObjectOf(root, "integrations"),
        };
    }

    private static ReadOnlyMemory<byte> ObjectOf(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? System.Text.Encoding.UTF8.GetBytes(value.GetRawText()) : default;

    private sealed class Head
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Type { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool Import { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Format { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyDictionary<string, string>? Headers { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public DateTimeOffset? SentAt { get; init; }
    }
}
