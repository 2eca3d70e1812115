using System.Text.Json;

namespace Mmo.Cdp.Ingestion;

/// <summary>The fields of one event as they stand in its JSON. Read in one pass that also finds numbers no database holds.</summary>
internal sealed class EventFields
{
    private ReadOnlyMemory<byte> _json;

    public string? MessageId { get; private set; }

    public string? Type { get; private set; }

    public string? UserId { get; private set; }

    public string? AnonymousId { get; private set; }

    public string? PreviousId { get; private set; }

    public string? GroupId { get; private set; }

    public string? Event { get; private set; }

    public string? Name { get; private set; }

    public string? Category { get; private set; }

    public DateTimeOffset? Timestamp { get; private set; }

    public DateTimeOffset? OriginalTimestamp { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public ReadOnlyMemory<byte> Properties { get; private set; }

    public ReadOnlyMemory<byte> Traits { get; private set; }

    public ReadOnlyMemory<byte> Context { get; private set; }

    public ReadOnlyMemory<byte> Integrations { get; private set; }

    /// <summary>The first fault found; reading stops there.</summary>
    public Rejection? Fault { get; private set; }

    /// <summary>Reads an object that is known to be well-formed and storable text.</summary>
    public static EventFields Read(ReadOnlyMemory<byte> json)
    {
        var fields = new EventFields { _json = json };
        var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = EventParser.MaxDepth + 1 });
        reader.Read();
        while (fields.Fault is null && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            fields.ReadProperty(ref reader);
        }

        return fields;
    }

    /// <summary>Puts other properties or traits in the place of those that came.</summary>
    public void Replace(EventKind kind, ReadOnlyMemory<byte> json)
    {
        if (kind is EventKind.Identify or EventKind.Group)
        {
            Traits = json;
        }
        else
        {
            Properties = json;
        }
    }

    /// <summary>True when every number of a well-formed value can be stored.</summary>
    public static bool HasStorableNumbers(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = EventParser.MaxDepth + 1 });
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Number && !JsonText.IsStorableNumber(reader.ValueSpan))
            {
                return false;
            }
        }

        return true;
    }

    private void ReadProperty(ref Utf8JsonReader reader)
    {
        var name = reader.ValueIsEscaped ? reader.GetString()! : NameOf(reader.ValueSpan);
        reader.Read();
        switch (name)
        {
            case "messageId":
                MessageId = Text(ref reader, name);
                break;
            case "type":
                Type = Text(ref reader, name);
                break;
            case "userId":
                UserId = Text(ref reader, name);
                break;
            case "anonymousId":
                AnonymousId = Text(ref reader, name);
                break;
            case "previousId":
                PreviousId = Text(ref reader, name);
                break;
            case "groupId":
                GroupId = Text(ref reader, name);
                break;
            case "event":
                Event = Text(ref reader, name);
                break;
            case "name":
                Name = Text(ref reader, name);
                break;
            case "category":
                Category = Text(ref reader, name);
                break;
            case "timestamp":
                Timestamp = Time(ref reader, name);
                break;
            case "originalTimestamp":
                OriginalTimestamp = Time(ref reader, name);
                break;
            case "sentAt":
                SentAt = SentTime(ref reader);
                break;
            case "properties":
                Properties = Object(ref reader, name);
                break;
            case "traits":
                Traits = Object(ref reader, name);
                break;
            case "context":
                Context = Object(ref reader, name);
                break;
            case "integrations":
                Integrations = Object(ref reader, name);
                break;
            default:
                Walk(ref reader);
                break;
        }
    }

    // No string for the names that every event has.
    private static string NameOf(ReadOnlySpan<byte> name) => name switch
    {
        _ when name.SequenceEqual("messageId"u8) => "messageId",
        _ when name.SequenceEqual("type"u8) => "type",
        _ when name.SequenceEqual("userId"u8) => "userId",
        _ when name.SequenceEqual("anonymousId"u8) => "anonymousId",
        _ when name.SequenceEqual("previousId"u8) => "previousId",
        _ when name.SequenceEqual("groupId"u8) => "groupId",
        _ when name.SequenceEqual("event"u8) => "event",
        _ when name.SequenceEqual("name"u8) => "name",
        _ when name.SequenceEqual("category"u8) => "category",
        _ when name.SequenceEqual("timestamp"u8) => "timestamp",
        _ when name.SequenceEqual("originalTimestamp"u8) => "originalTimestamp",
        _ when name.SequenceEqual("sentAt"u8) => "sentAt",
        _ when name.SequenceEqual("properties"u8) => "properties",
        _ when name.SequenceEqual("traits"u8) => "traits",
        _ when name.SequenceEqual("context"u8) => "context",
        _ when name.SequenceEqual("integrations"u8) => "integrations",
        _ => "",
    };

    private string? Text(ref Utf8JsonReader reader, string name)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                // Ids are often sent as numbers.
                return System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
            case JsonTokenType.Null:
                return null;
            default:
                Fault = new(RejectionReason.BadField, name);
                return null;
        }
    }

    private DateTimeOffset? Time(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (EventTime.TryRead(ref reader, out var time))
        {
            return time;
        }

        Fault = new(RejectionReason.BadTimestamp, name);
        return null;
    }

    // It only corrects the clock: an unreadable one is as good as none.
    private DateTimeOffset? SentTime(ref Utf8JsonReader reader)
    {
        if (EventTime.TryRead(ref reader, out var time))
        {
            return time;
        }

        Walk(ref reader);
        return null;
    }

    private ReadOnlyMemory<byte> Object(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Fault = new(RejectionReason.BadField, name);
            return default;
        }

        var start = (int)reader.TokenStartIndex;
        Walk(ref reader);
        return _json[start..(int)reader.BytesConsumed];
    }

    private void Walk(ref Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        do
        {
            if (reader.TokenType == JsonTokenType.Number && !JsonText.IsStorableNumber(reader.ValueSpan))
            {
                Fault = new(RejectionReason.BadNumber);
                return;
            }
        }
        while ((reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) && reader.Read());
    }
}
