namespace Mmo.Money;

/// <summary>Amounts as whole numbers of a currency's smallest unit (ISO 4217), as they stand in columns that are summed and compared.</summary>
public static class MinorUnits
{
    // Ten billion yuan: above any order, and nine million of them fit into a sum.
    private const decimal MaxMinor = 1_000_000_000_000m;

    private static readonly HashSet<string> WithoutMinorUnit =
        ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"];

    private static readonly HashSet<string> WithThreeDigits = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

    /// <summary>The code in capitals, <c>RMB</c> as <c>CNY</c>; null for what is no code of three letters.</summary>
    public static string? NormalizeCurrency(string currency)
    {
        var code = currency.Trim().ToUpperInvariant();
        return code == "RMB" ? "CNY" : code.Length == 3 && code.All(char.IsAsciiLetterUpper) ? code : null;
    }

    /// <summary>The amount in minor units, half away from zero; null for an absurd one (above 10^12).</summary>
    /// <param name="amount">The amount in the currency's main unit.</param>
    /// <param name="currency">An ISO 4217 code.</param>
    public static long? From(decimal amount, string currency)
    {
        if (Math.Abs(amount) > MaxMinor)
        {
            return null;
        }

        var minor = Math.Round(amount * FactorOf(currency), MidpointRounding.AwayFromZero);
        return Math.Abs(minor) > MaxMinor ? null : (long)minor;
    }

    /// <summary>The amount in the currency's main unit.</summary>
    public static decimal ToAmount(long minor, string currency) => minor / FactorOf(currency);

    /// <summary>How many digits the currency has behind the point.</summary>
    public static int DigitsOf(string currency) => WithoutMinorUnit.Contains(currency) ? 0 : WithThreeDigits.Contains(currency) ? 3 : 2;

    private static decimal FactorOf(string currency) => DigitsOf(currency) switch { 0 => 1m, 3 => 1000m, _ => 100m };
}
