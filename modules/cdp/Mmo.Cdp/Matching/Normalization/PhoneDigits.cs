namespace Mmo.Cdp.Matching.Normalization;

/// <summary>The digits of a phone number without what depends on where one calls from.</summary>
internal static class PhoneDigits
{
    private const int Shortest = 6;
    private const int Longest = 15;

    public static string? Of(string folded)
    {
        var digits = new string([.. folded.Where(char.IsAsciiDigit)]);
        digits = digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..] : digits;

        // A Chinese mobile number with the country before it; other countries are compared by their last digits.
        digits = digits.Length == 13 && digits.StartsWith("861", StringComparison.Ordinal) ? digits[2..] : digits;
        return digits.Length is < Shortest or > Longest || TextNormalizer.IsOneCharacterRepeated(digits) ? null : digits;
    }
}
