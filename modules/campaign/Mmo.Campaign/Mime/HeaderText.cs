using System.Text;
using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Mime;

/// <summary>Turns texts and mailboxes into header values: encoded where ASCII does not do, folded where a line would get long.</summary>
internal static class HeaderText
{
    /// <summary>RFC 5322 §2.1.1: lines should not exceed this.</summary>
    private const int MaxLine = 78;

    /// <summary>A header whose value is free text, such as Subject.</summary>
    public static MimeHeader Unstructured(string name, string text)
    {
        Check(name, text);
        if (text.Length == 0)
        {
            return new MimeHeader(name, text);
        }

        return new MimeHeader(name, Fold(name, IsSafeAsIs(name, text) ? text.Split(' ') : EncodedWords.Encode(text, name.Length + 2)));
    }

    /// <summary>A header whose value has a grammar of its own, in pieces between which it may be folded.</summary>
    public static MimeHeader Structured(string name, params IReadOnlyList<string> pieces)
    {
        foreach (var piece in pieces)
        {
            if (!Ascii.IsValid(piece) || piece.Length + name.Length > SmtpContent.MaxLineLength - 4)
            {
                throw new FormatException($"The value of the header {name} is too long or holds a character outside ASCII.");
            }
        }

        return new MimeHeader(name, Fold(name, pieces));
    }

    /// <summary>A header that holds one mailbox, such as From.</summary>
    public static MimeHeader Of(string name, Mailbox mailbox)
    {
        if (string.IsNullOrEmpty(mailbox.DisplayName))
        {
            return new MimeHeader(name, mailbox.Address.ToString());
        }

        Check(name, mailbox.DisplayName);
        return new MimeHeader(name, Fold(name, [.. Phrase(name, mailbox.DisplayName), $"<{mailbox.Address}>"]));
    }

    private static IEnumerable<string> Phrase(string name, string text)
    {
        if (!IsSafeAsIs(name, text))
        {
            return EncodedWords.Encode(text, name.Length + 2);
        }

        // RFC 5322 §3.2.5: words of atoms, or else one quoted string, which is not folded and so must be short.
        if (text.Split(' ').All(word => word.All(MailboxGrammar.IsAtext)))
        {
            return text.Split(' ');
        }

        var quoted = $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        return name.Length + 2 + quoted.Length <= MaxLine ? [quoted] : EncodedWords.Encode(text, name.Length + 2);
    }

    private static void Check(string name, string text)
    {
        if (text.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0)
        {
            throw new FormatException($"The header {name} holds a line break or a NUL character.");
        }
    }

    /// <summary>
    /// Printable ASCII with single inner spaces, which survive folding in every program, short words, and nothing that looks
    /// like an encoded word.
    /// </summary>
    private static bool IsSafeAsIs(string name, string text) =>
        text.All(c => c is >= ' ' and <= '~')
        && !text.Contains("=?", StringComparison.Ordinal)
        && text.Split(' ') is var words
        && words.All(word => word.Length is > 0 and < MaxLine)
        && name.Length + 2 + words[0].Length <= MaxLine;

    private static string Fold(string name, IReadOnlyList<string> pieces)
    {
        // RFC 2047 §2 is stricter for a line with an encoded word on it.
        var limit = pieces.Any(piece => piece.StartsWith("=?", StringComparison.Ordinal)) ? EncodedWords.MaxLine : MaxLine;
        var value = new StringBuilder(pieces[0]);
        var column = name.Length + 2 + pieces[0].Length;
        foreach (var piece in pieces.Skip(1))
        {
            var fits = column + 1 + piece.Length <= limit;
            value.Append(fits ? " " : "\r\n ").Append(piece);
            column = (fits ? column : 0) + 1 + piece.Length;
        }

        return value.ToString();
    }
}
