using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Mmo.ErrorHandling;

namespace Mmo.Campaign.Paging;

/// <summary>A place between two rows of a sorted list, looking forward or back; opaque to clients.</summary>
internal sealed record PageCursor(bool IsBack, IReadOnlyList<string> Key)
{
    /// <exception cref="MmoValidationException">It is none of ours, or of another list.</exception>
    public static PageCursor? Parse(string? text, int keyLength)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            var parts = JsonSerializer.Deserialize<string[]>(Base64Url.DecodeFromChars(text));
            if (parts is [("f" or "b") and var side, .. var key] && key.Length == keyLength && key.All(k => k is not null))
            {
                return new PageCursor(side == "b", key);
            }
        }
        catch (Exception exception) when (exception is FormatException or JsonException or DecoderFallbackException)
        {
            // Said below.
        }

        throw new MmoValidationException("cursor", CampaignErrorCodes.CursorUnknown);
    }

    public override string ToString() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes((string[])[IsBack ? "b" : "f", .. Key]));

    /// <summary>A part of the key as a time, id or number; a client that made one up gets 400.</summary>
    public T Read<T>(int index)
        where T : IParsable<T> => T.TryParse(Key[index], System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new MmoValidationException("cursor", CampaignErrorCodes.CursorUnknown);
}
