using System.Globalization;

namespace Mmo.AspNetCore.Input;

/// <summary>
/// Times come in with their offset and go on in UTC, which is all that the database takes. Without an offset a time would mean
/// whatever zone this host happens to stand in.
/// </summary>
internal static class UtcTime
{
    public static bool TryParse(string? text, out DateTimeOffset time)
    {
        time = default;
        if (text is null || !HasOffset(text)
            || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var parsed))
        {
            return false;
        }

        time = parsed;
        return true;
    }

    // …Z or …+08:00; the dashes of a date stand further left.
    private static bool HasOffset(string text) =>
        text.Length is > 11 and < 50 && (text[^1] is 'Z' or 'z' || (text[^3] == ':' && text[^6] is '+' or '-' or ' '));
}
