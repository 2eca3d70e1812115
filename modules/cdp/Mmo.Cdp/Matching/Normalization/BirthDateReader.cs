using System.Globalization;

namespace Mmo.Cdp.Matching.Normalization;

/// <summary>Reads dates as people and exports write them. What is no date stays as its digits, since one of them may be a slip.</summary>
internal static class BirthDateReader
{
    /// <summary>Eight digits, yyyyMMdd, and the parts; or null for what says nothing.</summary>
    public static (string Digits, (int Year, int Month, int Day) Date)? Read(string folded)
    {
        // A time of day behind the date says nothing of a birthday.
        var text = folded.IndexOfAny(['t', ' ']) is var end and >= 8 && folded[..end].Any(char.IsAsciiDigit) ? folded[..end] : folded;
        Span<int> numbers = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            if (count == 3 || i - start > 8)
            {
                return null;
            }

            numbers[count] = int.Parse(text.AsSpan(start, i - start), CultureInfo.InvariantCulture);
            lengths[count++] = i - start;
        }

        return count switch
        {
            3 when lengths[0] == 4 => Of(numbers[0], numbers[1], numbers[2]),

            // Day first, unless that cannot be.
            3 when lengths[2] == 4 => numbers[1] > 12 ? Of(numbers[2], numbers[0], numbers[1]) : Of(numbers[2], numbers[1], numbers[0]),
            1 when lengths[0] == 8 => Of(numbers[0] / 10000, numbers[0] / 100 % 100, numbers[0] % 100),
            1 when lengths[0] == 4 && numbers[0] is > 1850 and < 2200 => ($"{numbers[0]:0000}", (numbers[0], 0, 0)),
            _ => null,
        };
    }

    private static (string Digits, (int Year, int Month, int Day) Date)? Of(int year, int month, int day)
    {
        if (year > 9999 || month > 99 || day > 99 || year == 0)
        {
            return null;
        }

        var isDate = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return ($"{year:0000}{month:00}{day:00}", isDate ? (year, month, day) : (year, 0, 0));
    }
}
