using System.Globalization;
using System.Text;
using Mmo.Data;

namespace Mmo.Cdp.Identity;

/// <summary>The one form of an e-mail address: trimmed, lower case, its domain in ASCII.</summary>
internal static class EmailAddress
{
    private const int MaxLength = 254;
    private const int MaxLocalLength = 64;

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    /// <summary>The address in its one form, or null for what is no address.</summary>
    public static string? Normalize(string? value)
    {
        var text = value?.Trim() ?? "";
        if (text.Length is < 3 or > MaxLength)
        {
            return null;
        }

        // Full-width letters and the full-width @ come from Chinese keyboards.
        if ((Ascii.IsValid(text) ? text : UnicodeText.Normalize(text, NormalizationForm.FormKC)) is not { Length: > 0 } letters)
        {
            return null;
        }

        text = letters.ToLowerInvariant();
        var at = text.LastIndexOf('@');
        if (at is < 1 or > MaxLocalLength || !IsLocalPart(text.AsSpan(0, at)) || DomainOf(text[(at + 1)..]) is not { } domain)
        {
            return null;
        }

        var address = string.Concat(text.AsSpan(0, at), "@", domain);
        return address.Length <= MaxLength ? address : null;
    }

    private static bool IsLocalPart(ReadOnlySpan<char> local)
    {
        if (local[0] == '.' || local[^1] == '.' || local.Contains("..", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var character in local)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character) || "@,;:<>()[]\\\"".Contains(character, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static string? DomainOf(string domain)
    {
        if (domain.Length == 0 || domain[^1] == '.' || !domain.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            return Idn.GetAscii(domain);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
