using System.Text;
using System.Text.Json;
using Mmo.ErrorHandling;
using Mmo.Json;

namespace Mmo.Cdp.Paging;

/// <summary>A place in a list as callers carry it from page to page.</summary>
internal static class CursorText
{
    public static string Write<T>(T cursor) => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(cursor, MmoJson.Options));

    /// <exception cref="MmoValidationException">Nobody got that from us.</exception>
    public static T? Read<T>(string? text)
        where T : class
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(Encoding.UTF8.GetString(Convert.FromBase64String(text)), MmoJson.Options);
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            throw new MmoValidationException("cursor", "Mmo:BadCursor");
        }
    }
}
