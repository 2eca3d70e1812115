namespace Mmo.Data;

/// <summary>Personal data as it is shown to people who may not see it: enough to tell two persons apart, too little to reach one.</summary>
public static class Masked
{
    private const string Stars = "****";

    /// <summary><c>陈思远</c> → <c>陈**</c>, <c>Ada Lovelace</c> → <c>A**</c>; null stays null.</summary>
    public static string? Name(string? name) =>
        string.IsNullOrWhiteSpace(name) ? null : $"{First(name.Trim(), 1)}**";

    /// <summary><c>+8613812342040</c> → <c>138****2040</c>; a short number keeps its last two digits only.</summary>
    public static string? Phone(string? phone)
    {
        if (string.IsNullOrWhiteSpace(phone))
        {
            return null;
        }

        var digits = phone.Trim().StartsWith("+86", StringComparison.Ordinal) ? phone.Trim()[3..] : phone.Trim();
        return digits.Length >= 8 ? $"{digits[..3]}{Stars}{digits[^4..]}" : $"{Stars}{digits[^Math.Min(2, digits.Length)..]}";
    }

    /// <summary><c>siyuan@163.com</c> → <c>si****@163.com</c>; what is no address shows its first letter only.</summary>
    public static string? Email(string? email)
    {
        if (string.IsNullOrWhiteSpace(email))
        {
            return null;
        }

        var at = email.LastIndexOf('@');
        return at > 0 ? $"{First(email[..at], at > 2 ? 2 : 1)}{Stars}{email[at..]}" : $"{First(email, 1)}{Stars}";
    }

    private static string First(string text, int count) =>
        string.Concat(text.EnumerateRunes().Take(count).Select(rune => rune.ToString()));
}
