namespace Mmo.Money;

/// <summary>Currencies (ISO 4217) and their minor units: columns that are filtered hold minor units, C# holds decimals.</summary>
public static class Currencies
{
    /// <summary>The largest amount in minor units: far above any sale, and far below what a sum of many would overflow.</summary>
    public const long MaxMinor = 1_000_000_000_000_000;

    private static readonly HashSet<string> WithoutMinorUnit =
        ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"];

    private static readonly HashSet<string> WithThreeDigits = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

    /// <summary>The code in capitals; null for what has not the form of a code.</summary>
    public static string? Normalize(string? currency)
    {
        var code = currency?.Trim().ToUpperInvariant();
        return code is { Length: 3 } && code.All(char.IsAsciiLetterUpper) ? code : null;
    }

    /// <summary>How many digits the currency has behind the point.</summary>
    public static int DigitsOf(string currency) => WithoutMinorUnit.Contains(currency) ? 0 : WithThreeDigits.Contains(currency) ? 3 : 2;

    /// <summary>The amount in minor units; null when it is too large or has more digits than the currency.</summary>
    public static long? ToMinorExact(decimal amount, string currency)
    {
        if (Math.Abs(amount) > MaxMinor)
        {
            return null;
        }

        var minor = amount * FactorOf(currency);
        return minor == decimal.Truncate(minor) && Math.Abs(minor) <= MaxMinor ? (long)minor : null;
    }

    /// <summary>The amount of minor units.</summary>
    public static decimal FromMinor(long minor, string currency) => minor / FactorOf(currency);

    private static decimal FactorOf(string currency) => DigitsOf(currency) switch { 0 => 1m, 3 => 1000m, _ => 100m };
}
