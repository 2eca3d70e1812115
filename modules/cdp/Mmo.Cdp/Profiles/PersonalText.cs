using System.Text.RegularExpressions;
using Mmo.Data;

namespace Mmo.Cdp.Profiles;

/// <summary>
/// Addresses, mobile numbers and numbers of Chinese identity cards that stand within a text, masked: what people write into a field of their own name or
/// into a sentence. Digits may be of full width.
/// </summary>
internal static partial class PersonalText
{
    /// <summary>The text with what was found masked; null where nothing was.</summary>
    public static string? Hide(string text)
    {
        var masked = text;
        if (text.AsSpan().IndexOfAny('@', '＠') >= 0)
        {
            masked = Address().Replace(masked, m => Masked.Email(m.Value.Replace('＠', '@'))!);
        }

        // Eleven digits are the fewest that tell of somebody.
        if (text.Length >= 11 && text.Any(char.IsDigit))
        {
            masked = Mobile().Replace(IdentityCard().Replace(masked, m => $"{m.Value[..2]}***"), m => Masked.Phone(m.Groups[1].Value)!);
        }

        return ReferenceEquals(masked, text) || masked == text ? null : masked;
    }

    [GeneratedRegex(@"[\w.+%-]{1,64}[@＠][\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![0-9０-９A-Za-z._-])(?:[+＋]?[8８][6６][- ]?)?([1１][3-9３-９]\d[- ]?\d{4}[- ]?\d{4})(?![0-9０-９A-Za-z])")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"(?<![0-9０-９A-Za-z])[1-9１-９]\d{5}(?:[1１][89８９]|[2２][0０])\d{2}[01０１]\d[0-3０-３]\d{4}[\dXxＸｘ](?![0-9０-９A-Za-z])")]
    private static partial Regex IdentityCard();
}
