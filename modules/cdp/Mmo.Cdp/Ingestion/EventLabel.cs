using System.Text.Json;

namespace Mmo.Cdp.Ingestion;

/// <summary>What a refused event calls itself, as far as it can be read: it may be cut off, too deep, or no text in places.</summary>
/// <param name="MessageId">Its id.</param>
/// <param name="Type">The call.</param>
/// <param name="Event">The name of a track event.</param>
/// <param name="Library">The SDK and its version.</param>
internal sealed record EventLabel(string? MessageId, string? Type, string? Event, string? Library)
{
    public static EventLabel Read(ReadOnlySpan<byte> json)
    {
        string? messageId = null, type = null, name = null, library = null;
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = int.MaxValue }));
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return new(null, null, null, null);
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("messageId"u8))
                {
                    messageId = Text(ref reader);
                }
                else if (reader.ValueTextEquals("type"u8))
                {
                    type = Text(ref reader);
                }
                else if (reader.ValueTextEquals("event"u8))
                {
                    name = Text(ref reader);
                }
                else if (reader.ValueTextEquals("context"u8))
                {
                    library = SdkOf(ref reader);
                }
                else if (reader.ValueTextEquals("lib"u8))
                {
                    // Of 神策.
                    library = NameAndVersion(ref reader);
                }
                else if (!reader.TrySkip())
                {
                    break;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What was read until here is what can be known.
        }

        return new(messageId, type, name, library);
    }

    /// <summary>The SDK that a context names: <c>analytics-node 3.1.0</c>.</summary>
    public static string? LibraryOf(ReadOnlyMemory<byte> context)
    {
        if (context.IsEmpty)
        {
            return null;
        }

        byte[] wrapped = [.. "{\"context\":"u8, .. context.Span, (byte)'}'];
        return Read(wrapped).Library;
    }

    private static string? SdkOf(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.TrySkip();
            return null;
        }

        string? found = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("library"u8))
            {
                found = NameAndVersion(ref reader);
            }
            else if (!reader.TrySkip())
            {
                break;
            }
        }

        return found;
    }

    private static string? NameAndVersion(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.TrySkip();
            return null;
        }

        string? name = null, version = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("name"u8) || reader.ValueTextEquals("$lib"u8))
            {
                name = Text(ref reader);
            }
            else if (reader.ValueTextEquals("version"u8) || reader.ValueTextEquals("$lib_version"u8))
            {
                version = Text(ref reader);
            }
            else if (!reader.TrySkip())
            {
                break;
            }
        }

        return name is null ? null : JsonText.Clean($"{name} {version}".Trim(), 100);
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        reader.TrySkip();
        return null;
    }
}
