using System.Text.Json;

namespace Mmo.Cdp.Ingestion;

/// <summary>
/// The first pass over a body: is it JSON at all, where do its events stand, what does it say beside them. Depth is measured here, so a
/// thousand nested brackets cost one event and not the request.
/// </summary>
internal static class RequestParser
{
    private const int MaxSharedSize = 32 * 1024;
    private const int ChargeStep = 1024;

    // More good ones do not fit into a body of 4 MB.
    private const int MaxEvents = 160_000;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = int.MaxValue };

    /// <param name="body">The body, unpacked.</param>
    /// <param name="envelope">What the address says; what the body says for all its events is added.</param>
    /// <param name="charge">Called with a count of events, as the list of them grows: they take more memory than the body.</param>
    public static ParsedRequest Parse(ReadOnlyMemory<byte> body, RequestEnvelope envelope, Action<int>? charge = null)
    {
        var request = new ParsedRequest { Envelope = envelope };
        try
        {
            var reader = new Utf8JsonReader(body.Span, Options);
            var isList = reader.Read() && envelope.Format == RequestFormat.Sensors && reader.TokenType == JsonTokenType.StartArray;
            if (isList)
            {
                ReadEvents(ref reader, request, charge);
            }
            else if (reader.TokenType != JsonTokenType.StartObject)
            {
                request.Error = CdpErrorCodes.RequestNotAnObject;
            }
            else if (envelope.Kind is not null || envelope.Format == RequestFormat.Sensors)
            {
                ReadSingle(ref reader, body, request);
            }
            else
            {
                ReadBatch(ref reader, body, request, charge);
            }

            // Whatever follows the object would make it no JSON.
            if (request.Error is null)
            {
                while (reader.Read())
                {
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            request.Error = CdpErrorCodes.RequestNotJson;
        }

        return request;
    }

    /// <summary>How deep a value is nested that stood in a body once; null when it is no JSON (any more).</summary>
    public static int? DepthOf(ReadOnlyMemory<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json.Span, Options);
            reader.Read();
            var slice = ReadEvent(ref reader, "writeKey"u8);
            return reader.Read() ? null : slice.Depth;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void ReadSingle(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, ParsedRequest request)
    {
        var slice = ReadEvent(ref reader, KeyNameOf(request));
        request.Events.Add(slice);
        request.WriteKey = KeyOf(body, slice);
    }

    private static void ReadBatch(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, ParsedRequest request, Action<int>? charge)
    {
        var hasBatch = false;
        while (request.Error is null && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref reader, "batch"u8))
            {
                reader.Read();
                if (reader.TokenType != JsonTokenType.StartArray)
                {
                    request.Error = CdpErrorCodes.RequestWithoutBatch;
                    return;
                }

                hasBatch = true;
                ReadEvents(ref reader, request, charge);
            }
            else
            {
                ReadShared(ref reader, body, request);
            }
        }

        request.Error ??= hasBatch ? null : CdpErrorCodes.RequestWithoutBatch;
    }

    private static void ReadShared(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, ParsedRequest request)
    {
        if (Is(ref reader, "writeKey"u8))
        {
            reader.Read();
            request.WriteKey = reader.TokenType == JsonTokenType.String ? TextOf(ref reader) : null;
        }
        else if (Is(ref reader, "sentAt"u8))
        {
            reader.Read();
            if (EventTime.TryRead(ref reader, out var sentAt))
            {
                request.Envelope.SentAt = sentAt;
            }
        }
        else if (Is(ref reader, "context"u8))
        {
            request.Envelope.Context = ReadSharedObject(ref reader, body, request, "context");
        }
        else if (Is(ref reader, "integrations"u8))
        {
            request.Envelope.Integrations = ReadSharedObject(ref reader, body, request, "integrations");
        }
        else
        {
            reader.Read();
        }

        // Values that were not read above, also of the wrong type.
        SkipRest(ref reader);
    }

    // What cannot be stored for all of them is left out and quarantined by itself: the events are good without it.
    private static ReadOnlyMemory<byte> ReadSharedObject(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, ParsedRequest request, string name)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return default;
        }

        var slice = ReadEvent(ref reader, "writeKey"u8);
        var json = body.Slice(slice.Start, slice.Length);
        var isGood = slice.Length <= MaxSharedSize && slice.Depth <= EventParser.MaxDepth
            && JsonText.Fault(json.Span) is null && EventFields.HasStorableNumbers(json.Span);
        if (isGood)
        {
            return json;
        }

        request.Unusable.Add((name, slice));
        return default;
    }

    private static void ReadEvents(ref Utf8JsonReader reader, ParsedRequest request, Action<int>? charge)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            request.Events.Add(ReadEvent(ref reader, KeyNameOf(request)));
            if (request.Events.Count % ChargeStep == 0)
            {
                charge?.Invoke(ChargeStep);
            }

            if (request.Events.Count > MaxEvents)
            {
                request.Error = CdpErrorCodes.RequestWithTooManyEvents;
                return;
            }
        }
    }

    // What an event calls its own key.
    private static ReadOnlySpan<byte> KeyNameOf(ParsedRequest request) => request.Envelope.Format == RequestFormat.Sensors ? "token"u8 : "writeKey"u8;

    // The reader stands on the first token of the value and ends on its last.
    private static EventSlice ReadEvent(ref Utf8JsonReader reader, ReadOnlySpan<byte> keyName)
    {
        var start = (int)reader.TokenStartIndex;
        var outside = reader.CurrentDepth;
        var depth = 0;
        int keyStart = 0, keyLength = 0;
        do
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                depth = Math.Max(depth, reader.CurrentDepth - outside + 1);
            }
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == outside + 1 && Is(ref reader, keyName))
            {
                reader.Read();
                (keyStart, keyLength) = reader.TokenType == JsonTokenType.String ? ((int)reader.TokenStartIndex, reader.ValueSpan.Length + 2) : (0, 0);
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    depth = Math.Max(depth, reader.CurrentDepth - outside + 1);
                }
            }
        }
        while ((reader.CurrentDepth > outside || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) && reader.Read());

        return new EventSlice(start, (int)reader.BytesConsumed - start, depth, keyStart, keyLength);
    }

    // No comparing of escaped names: unescaping throws at half a surrogate pair, and no SDK escapes its own field names.
    private static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => !reader.ValueIsEscaped && reader.ValueSpan.SequenceEqual(name);

    private static void SkipRest(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            reader.Skip();
        }
    }

    public static string? KeyOf(ReadOnlyMemory<byte> body, EventSlice slice)
    {
        if (slice.KeyLength == 0)
        {
            return null;
        }

        var reader = new Utf8JsonReader(body.Span.Slice(slice.KeyStart, slice.KeyLength));
        reader.Read();
        return TextOf(ref reader);
    }

    // A key in bad UTF-8 or with half a surrogate is nobody's key.
    private static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
