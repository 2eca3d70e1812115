using System.Text;
using Mmo.Data;

namespace Mmo.Cdp.Identity;

/// <summary>
/// The one form of a phone number, E.164: <c>+8613800138000</c>. A number without an international prefix is one of the tenant's own
/// country. It knows the plan of China; of other countries only the lengths.
/// </summary>
internal static class PhoneNumber
{
    private const string China = "86";
    private const int MinDigits = 7;
    private const int MaxDigits = 15;

    /// <summary>The number in its one form, or null for what is no number.</summary>
    /// <param name="value">As it was typed.</param>
    /// <param name="callingCode">The tenant's country: <c>86</c>.</param>
    public static string? Normalize(string? value, string callingCode)
    {
        if (value is null || value.Length > 40 || Digits(value) is not var (digits, isInternational) || digits.Length == 0)
        {
            return null;
        }

        if (!isInternational && digits.StartsWith("00", StringComparison.Ordinal))
        {
            digits = digits[2..];
            isInternational = true;
        }

        if (isInternational)
        {
            return digits.StartsWith(China, StringComparison.Ordinal) ? Chinese(digits[2..], true) : Other(digits);
        }

        if (callingCode == China)
        {
            // 8613800138000 without a plus: no Chinese number of its own begins with 86 and has 13 digits.
            return Chinese(digits, false)
                ?? (digits.Length == 13 && digits.StartsWith(China, StringComparison.Ordinal) ? Chinese(digits[2..], true) : null);
        }

        return Other(callingCode + digits.TrimStart('0'));
    }

    private static (string Digits, bool IsInternational)? Digits(string value)
    {
        if ((Ascii.IsValid(value) ? value : UnicodeText.Normalize(value, NormalizationForm.FormKC)) is not { } text)
        {
            return null;
        }

        var digits = new StringBuilder(MaxDigits);
        var isInternational = false;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                digits.Append(character);
            }
            else if (character == '+' && digits.Length == 0 && !isInternational)
            {
                isInternational = true;
            }
            else if (!char.IsWhiteSpace(character) && character is not ('-' or '(' or ')' or '.' or '/' or '‐' or '–' or '—'))
            {
                return null;
            }
        }

        return (digits.ToString(), isInternational);
    }

    // A mobile number, 11 digits from 13 to 19, or a fixed line: area code and 7 or 8 digits, at home behind the trunk 0.
    private static string? Chinese(string digits, bool isInternational)
    {
        if (digits.Length == 11 && digits[0] == '1' && digits[1] is >= '3' and <= '9')
        {
            return $"+{China}{digits}";
        }

        var hasTrunk = digits.StartsWith('0');
        var fixedLine = hasTrunk ? digits[1..] : digits;
        var isArea = fixedLine.StartsWith("10", StringComparison.Ordinal) || (fixedLine.Length > 0 && fixedLine[0] is >= '2' and <= '9');
        return (hasTrunk || isInternational) && isArea && fixedLine.Length is >= 9 and <= 11 ? $"+{China}{fixedLine}" : null;
    }

    private static string? Other(string digits) =>
        digits.Length is >= MinDigits and <= MaxDigits && digits[0] != '0' ? $"+{digits}" : null;
}
