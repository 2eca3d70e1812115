namespace Mmo.Cdp.Matching.Normalization;

/// <summary>The check digit of the Chinese resident identity number (GB 11643-1999, ISO 7064 MOD 11-2).</summary>
internal static class CheckDigits
{
    private const int Length = 18;
    private const string Checks = "10x98765432";
    private static ReadOnlySpan<int> Weights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>A number of this form whose check digit is right; false for every other number.</summary>
    public static bool AreRight(string number)
    {
        if (number.Length != Length)
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            if (!char.IsAsciiDigit(number[i]))
            {
                return false;
            }

            sum += (number[i] - '0') * Weights[i];
        }

        return Checks[sum % 11] == number[^1];
    }
}
