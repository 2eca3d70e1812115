using System.Globalization;
using System.Text.Unicode;

namespace Mmo.Cdp.Ingestion;

/// <summary>
/// What JSON allows but PostgreSQL's <c>jsonb</c> and <c>text</c> cannot hold: bytes that are no UTF-8, the NUL character, half a
/// surrogate pair, absurd numbers. Found here, one event is refused; found by the database, it would be a whole commit.
/// </summary>
internal static class JsonText
{
    private const int MaxNumberLength = 320;
    private const int MaxExponent = 300;

    /// <summary>Why the text cannot be stored, or null. The JSON itself is known to be well-formed.</summary>
    public static Rejection? Fault(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return new(RejectionReason.BadUtf8);
        }

        for (var at = json.IndexOf((byte)'\\'); at >= 0 && at + 1 < json.Length;)
        {
            var length = 2;
            if (json[at + 1] == 'u')
            {
                var unit = Hex(json[(at + 2)..]);
                length = 6;
                if (unit == 0)
                {
                    return new(RejectionReason.NulCharacter);
                }

                if (char.IsHighSurrogate(unit))
                {
                    var rest = json[(at + 6)..];
                    if (!rest.StartsWith("\\u"u8) || !char.IsLowSurrogate(Hex(rest[2..])))
                    {
                        return new(RejectionReason.BadUnicode);
                    }

                    length = 12;
                }
                else if (char.IsLowSurrogate(unit))
                {
                    return new(RejectionReason.BadUnicode);
                }
            }

            var next = json[(at + length)..].IndexOf((byte)'\\');
            at = next < 0 ? -1 : at + length + next;
        }

        return null;
    }

    /// <summary>True for a number that fits a double and is written with a bearable count of digits.</summary>
    public static bool IsStorableNumber(ReadOnlySpan<byte> number)
    {
        if (number.Length > MaxNumberLength)
        {
            return false;
        }

        var exponent = number.IndexOfAny((byte)'e', (byte)'E');
        return exponent < 0
            || (int.TryParse(number[(exponent + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power)
                && power is >= -MaxExponent and <= MaxExponent);
    }

    /// <summary>Text of a refused event that can be stored: without NUL and half surrogate pairs, and of bearable length.</summary>
    public static string? Clean(string? text, int maxLength = 256)
    {
        if (text is null)
        {
            return null;
        }

        var cut = text.Length > maxLength ? text[..maxLength] : text;
        return string.Concat(cut.EnumerateRunes().Where(rune => rune.Value != 0).Select(rune => rune.ToString()));
    }

    private static char Hex(ReadOnlySpan<byte> digits) =>
        digits.Length >= 4 && ushort.TryParse(digits[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : '\0';
}
