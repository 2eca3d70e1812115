namespace Mmo.Cdp.EventMeanings;

/// <summary>Currencies and their minor units (ISO 4217).</summary>
internal static class MoneyUnits
{
    // Far above any order, and far below what a sum of many would overflow.
    private const decimal MaxMinor = 1_000_000_000_000_000m;

    private static readonly HashSet<string> WithoutMinorUnit =
        ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"];

    private static readonly HashSet<string> WithThreeDigits = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

    /// <summary>The code in capitals; null for what is no code.</summary>
    public static string? Normalize(string currency)
    {
        var code = currency.Trim().ToUpperInvariant();
        return code == "RMB" ? "CNY" : code.Length == 3 && code.All(char.IsAsciiLetterUpper) ? code : null;
    }

    /// <summary>The amount in minor units, half away from zero; null for an absurd one.</summary>
    public static long? ToMinor(decimal amount, string currency)
    {
        if (Math.Abs(amount) > MaxMinor)
        {
            return null;
        }

        var factor = WithoutMinorUnit.Contains(currency) ? 1m : WithThreeDigits.Contains(currency) ? 1000m : 100m;
        var minor = Math.Round(amount * factor, MidpointRounding.AwayFromZero);
        return Math.Abs(minor) > MaxMinor ? null : (long)minor;
    }
}
