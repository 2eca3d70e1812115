using System.Text;
using System.Text.Json;
using Mmo.ErrorHandling;
using Mmo.Json;

namespace Mmo.Cdp.Profiles;

/// <summary>A place in a list: the sorted value and the key of the row, and which way to go from it.</summary>
/// <param name="Text">The value of a text column.</param>
/// <param name="Time">The value of a time column.</param>
/// <param name="Key">Tells apart rows of one value.</param>
/// <param name="Minor">A second part of the key.</param>
/// <param name="IsBackward">True for the page before.</param>
internal sealed record ProfileCursor(string? Text, DateTimeOffset? Time, long Key, int Minor, bool IsBackward)
{
    public override string ToString() => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(this, MmoJson.Options));

    public static ProfileCursor? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<ProfileCursor>(Encoding.UTF8.GetString(Convert.FromBase64String(text)), MmoJson.Options);
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            throw new MmoValidationException("cursor", "Mmo:BadCursor");
        }
    }
}
