using System.Buffers.Text;
using System.Text;
using System.Text.RegularExpressions;

namespace Mmo.Campaign.Bounces;

/// <summary>Decodes texts of a stranger's mail. What cannot be decoded stays as it came.</summary>
internal static partial class ReceivedText
{
    /// <summary>A header's text: bytes as UTF-8, and the words that RFC 2047 encodes.</summary>
    public static string Words(string latin) => Word().Replace(Between().Replace(Utf8(latin), "$1$2"), word =>
    {
        var text = word.Groups["text"].Value;
        return word.Groups["form"].Value is "B" or "b" ? FromBase64(text, word.Groups["set"].Value) : Escaped(text.Replace('_', ' '), word.Groups["set"].Value);
    });

    public static string FromBase64(string text, string charset)
    {
        var letters = Encoding.ASCII.GetBytes(string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '=')));
        var bytes = new byte[letters.Length];
        Base64.DecodeFromUtf8(letters, bytes, out _, out var written);
        return Of(charset).GetString(bytes.AsSpan(0, written));
    }

    public static string FromQuotedPrintable(string text, string charset) => Escaped(SoftBreak().Replace(text, ""), charset);

    public static string Plain(string latin, string charset) => Of(charset).GetString(Encoding.Latin1.GetBytes(latin));

    private static string Utf8(string latin) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(latin));

    private static string Escaped(string text, string charset) =>
        Of(charset).GetString(Encoding.Latin1.GetBytes(Escape().Replace(text, m => ((char)Convert.ToByte(m.Groups[1].Value, 16)).ToString())));

    // The mail of much of China is in GB 18030.
    private static Encoding Of(string charset)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }

    [GeneratedRegex(@"=\?(?<set>[^?*\s]{1,40})(?:\*[^?]{0,20})?\?(?<form>[BbQq])\?(?<text>[^?\s]{0,2000})\?=")]
    private static partial Regex Word();

    [GeneratedRegex(@"(\?=)\s+(=\?)")]
    private static partial Regex Between();

    [GeneratedRegex("=[ \t]*\n")]
    private static partial Regex SoftBreak();

    [GeneratedRegex("=([0-9A-Fa-f]{2})")]
    private static partial Regex Escape();
}
