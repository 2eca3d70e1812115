using System.Text.Json;

namespace Mmo.Cdp.Ingestion.Sensors;

/// <summary>The fields of an item of 神策, as its SDKs send them.</summary>
internal sealed class SensorsItem
{
    private readonly JsonElement _json;

    public SensorsItem(JsonElement json)
    {
        _json = json;
        Type = Text("type");
        Event = Text("event");
        DistinctId = Text("distinct_id");
        LoginId = Text("login_id");
        AnonymousId = Text("anonymous_id");
        OriginalId = Text("original_id");
        Properties = Object("properties");
        Identities = Object("identities");
        Lib = Object("lib");
    }

    public string? Type { get; }

    public string? Event { get; }

    /// <summary>A login id or an anonymous one: <see cref="SensorsIdentity"/>.</summary>
    public string? DistinctId { get; }

    /// <summary>Sent by browsers and apps beside the distinct id.</summary>
    public string? LoginId { get; }

    /// <summary>Sent by browsers and apps beside the distinct id.</summary>
    public string? AnonymousId { get; }

    /// <summary>For a signup: the id that the person had before.</summary>
    public string? OriginalId { get; }

    /// <summary>An object, or undefined.</summary>
    public JsonElement Properties { get; }

    /// <summary>An object, or undefined.</summary>
    public JsonElement Identities { get; }

    /// <summary>The SDK: an object, or undefined.</summary>
    public JsonElement Lib { get; }

    public JsonElement Time => Get("time");

    /// <summary>The client's clock when it sent; only browsers say it.</summary>
    public JsonElement FlushTime => Get("_flush_time");

    public string? TrackId => Get("_track_id") is { ValueKind: JsonValueKind.Number or JsonValueKind.String } id ? id.ToString() : null;

    /// <summary>The first field of a wrong type.</summary>
    public Rejection? Fault { get; private set; }

    /// <summary>A text among the properties, or null.</summary>
    public string? Property(string name) =>
        Properties.ValueKind == JsonValueKind.Object && Properties.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : null;

    private JsonElement Get(string name) => _json.TryGetProperty(name, out var value) ? value : default;

    private string? Text(string name)
    {
        var value = Get(name);
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return value.GetString();
            case JsonValueKind.Number:
                return value.GetRawText();
            case JsonValueKind.Undefined or JsonValueKind.Null:
                return null;
            default:
                Fault ??= new(RejectionReason.BadField, name);
                return null;
        }
    }

    private JsonElement Object(string name)
    {
        var value = Get(name);
        if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined or JsonValueKind.Null))
        {
            Fault ??= new(RejectionReason.BadField, name);
        }

        return value.ValueKind == JsonValueKind.Object ? value : default;
    }
}
