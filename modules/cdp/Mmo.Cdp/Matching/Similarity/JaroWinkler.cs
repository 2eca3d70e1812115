namespace Mmo.Cdp.Matching.Similarity;

/// <summary>
/// Jaro's similarity of two strings, raised for a common beginning: Jaro (1989), Winkler (1990), "String Comparator Metrics and Enhanced
/// Decision Rules in the Fellegi-Sunter Model of Record Linkage". Scaling 0.1, at most 4 letters, at a similarity of 0.7 or more.
/// </summary>
internal static class JaroWinkler
{
    private const int Longest = 64;
    private const double BoostFrom = 0.7;
    private const double Scaling = 0.1;
    private const int MaxPrefix = 4;

    /// <summary>1 for equal strings, 0 for strings without a letter in common.</summary>
    public static double Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        a = a.Length > Longest ? a[..Longest] : a;
        b = b.Length > Longest ? b[..Longest] : b;
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length == b.Length ? 1 : 0;
        }

        var jaro = Jaro(a, b);
        if (jaro < BoostFrom)
        {
            return jaro;
        }

        var prefix = a.CommonPrefixLength(b[..Math.Min(MaxPrefix, b.Length)]);
        return jaro + (prefix * Scaling * (1 - jaro));
    }

    // The matched places of each string are bits of a word: at most 64 letters are looked at.
    private static double Jaro(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var reach = Math.Max(0, (Math.Max(a.Length, b.Length) / 2) - 1);
        ulong usedA = 0, usedB = 0;
        var matches = 0;
        for (var i = 0; i < a.Length; i++)
        {
            var last = Math.Min(i + reach, b.Length - 1);
            for (var j = Math.Max(0, i - reach); j <= last; j++)
            {
                if (a[i] == b[j] && (usedB & (1UL << j)) == 0)
                {
                    usedA |= 1UL << i;
                    usedB |= 1UL << j;
                    matches++;
                    break;
                }
            }
        }

        if (matches == 0)
        {
            return 0;
        }

        var outOfOrder = 0;
        for (; usedA != 0; usedA &= usedA - 1, usedB &= usedB - 1)
        {
            outOfOrder += a[System.Numerics.BitOperations.TrailingZeroCount(usedA)] == b[System.Numerics.BitOperations.TrailingZeroCount(usedB)] ? 0 : 1;
        }

        double m = matches;
        return ((m / a.Length) + (m / b.Length) + ((m - (outOfOrder / 2)) / m)) / 3;
    }
}
