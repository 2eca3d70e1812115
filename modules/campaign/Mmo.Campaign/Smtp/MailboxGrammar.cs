using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Mmo.Campaign.Smtp;

/// <summary>The grammar of RFC 5321 §4.1.2 and §4.1.3, with the characters that RFC 6531 §3.3 adds to it.</summary>
internal static class MailboxGrammar
{
    private const string AtextSymbols = "!#$%&'*+-/=?^_`{|}~";

    /// <summary>atext of RFC 5322 §3.2.3.</summary>
    public static bool IsAtext(char c) => char.IsAsciiLetterOrDigit(c) || AtextSymbols.Contains(c);

    /// <summary>Dot-string: atoms with single dots between them.</summary>
    public static bool IsDotString(string text) =>
        IsWellFormed(text) && text.Split('.').All(atom => atom.Length > 0 && atom.EnumerateRunes().All(r => (r.IsAscii && IsAtext((char)r.Value)) || IsInternational(r)));

    /// <summary>Quoted-string: anything printable between quotes, with a backslash before a quote or a backslash.</summary>
    public static bool IsQuotedString(string text)
    {
        if (text.Length < 2 || text[0] != '"' || text[^1] != '"' || !IsWellFormed(text))
        {
            return false;
        }

        var isEscaped = false;
        foreach (var rune in text.AsSpan(1, text.Length - 2).EnumerateRunes())
        {
            var isPrintable = rune.Value is >= ' ' and <= '~';
            if (isEscaped ? !isPrintable : rune.Value == '"' || (!isPrintable && !IsInternational(rune)))
            {
                return false;
            }

            isEscaped = !isEscaped && rune.Value == '\\';
        }

        return !isEscaped;
    }

    /// <summary>Labels of letters, digits and inner hyphens, with single dots between them.</summary>
    public static bool IsDomain(string ascii) =>
        ascii.Split('.').All(label =>
            label.Length is > 0 and <= 63
            && label[0] != '-' && label[^1] != '-'
            && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'));

    /// <summary>[192.0.2.1] or [IPv6:2001:db8::1].</summary>
    public static bool IsAddressLiteral(string text)
    {
        if (text is not ['[', .. var inner, ']'])
        {
            return false;
        }

        const string v6 = "IPv6:";
        return inner.StartsWith(v6, StringComparison.OrdinalIgnoreCase)
            ? IPAddress.TryParse(inner[v6.Length..], out var six) && six is { AddressFamily: AddressFamily.InterNetworkV6, ScopeId: 0 }
            : inner.All(c => char.IsAsciiDigit(c) || c == '.')
                && inner.Count(c => c == '.') == 3
                && IPAddress.TryParse(inner, out _);
    }

    // C1 controls, line and paragraph separators and other invisible format characters are refused, and the code points that Unicode promises
    // never to give a character: nothing good needs them.
    private static bool IsInternational(Rune rune) =>
        rune.Value >= 0xA0 && !IsNoncharacter(rune.Value) && !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not
            (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format);

    // The last two of each plane, and 32 in the middle of the first (Unicode, section 23.7).
    private static bool IsNoncharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;

    // A lone surrogate has no UTF-8 form.
    private static bool IsWellFormed(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                return false;
            }
        }

        return true;
    }
}
