using System.Globalization;

namespace Mmo.Campaign.Smtp;

/// <summary>
/// The enhanced status code of RFC 3463, such as 5.1.1: what the three-digit reply code cannot say, for instance whether a
/// 550 means "no such mailbox" (5.1.1) or "I do not relay for you" (5.7.1).
/// </summary>
internal readonly record struct EnhancedStatusCode(int Class, int Subject, int Detail)
{
    /// <summary>Reads the code that begins <paramref name="text"/>; <paramref name="length"/> includes the space after it.</summary>
    public static EnhancedStatusCode? ReadPrefix(string text, out int length)
    {
        var end = text.IndexOf(' ');
        length = end < 0 ? text.Length : end + 1;
        var parts = text[..(end < 0 ? text.Length : end)].Split('.');
        if (parts.Length == 3
            && parts[0] is "2" or "4" or "5"
            && IsNumber(parts[1], out var subject)
            && IsNumber(parts[2], out var detail))
        {
            return new EnhancedStatusCode(parts[0][0] - '0', subject, detail);
        }

        length = 0;
        return null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Class}.{Subject}.{Detail}");

    private static bool IsNumber(string digits, out int number)
    {
        number = 0;
        return digits.Length <= 3 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
