using System.Text;
using System.Text.RegularExpressions;

namespace Mmo.Campaign.Tests.Mime;

/// <summary>A reader of messages, written from the standards and not from the composer, for properties over many inputs.</summary>
internal static partial class MimeDecoder
{
    public static (Dictionary<string, string> Headers, string Body) Split(string message)
    {
        var end = message.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var unfolded = FoldPattern().Replace(message[..end], " ");
        var headers = unfolded.Split("\r\n")
            .Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        return (headers, message[(end + 4)..]);
    }

    /// <summary>RFC 2047 §6.2: white space between two encoded words is not shown.</summary>
    public static string DecodeWords(string value) =>
        WordPattern().Replace(BetweenWordsPattern().Replace(value, "$1$2"), match =>
        {
            var text = match.Groups["text"].Value;
            byte[] bytes = match.Groups["encoding"].Value == "B"
                ? Convert.FromBase64String(text)
                : [.. QPattern().Matches(text).Select(m => m.Value switch
                {
                    "_" => (byte)' ',
                    ['=', .. var hex] => Convert.ToByte(hex, 16),
                    var plain => (byte)plain[0],
                })];

            // Strict: a word with half a character is an error (§5).
            return new UTF8Encoding(false, true).GetString(bytes);
        });

    /// <summary>"A. B" &lt;a@b&gt; → A. B</summary>
    public static string DisplayName(string value)
    {
        var name = value[..value.LastIndexOf('<')].TrimEnd(' ');
        return name is ['"', .. var quoted, '"'] ? EscapePattern().Replace(quoted, "$1") : DecodeWords(name);
    }

    public static string DecodeBody(string body, string encoding) => encoding == "base64"
        ? Encoding.UTF8.GetString(Convert.FromBase64String(body))
        : new UTF8Encoding(false, true).GetString(
            [.. QPattern().Matches(body.Replace("=\r\n", "", StringComparison.Ordinal)).Select(m => m.Value is ['=', .. var hex] ? Convert.ToByte(hex, 16) : (byte)m.Value[0])]);

    /// <summary>The parts between the boundaries.</summary>
    public static List<string> Parts(string body, string boundary) =>
        [.. ("\r\n" + body).Split("\r\n--" + boundary)[1..^1].Select(part => part["\r\n".Length..])];

    [GeneratedRegex("\r\n[ \t]")]
    private static partial Regex FoldPattern();

    [GeneratedRegex(@"(\?=)[ \t]+(=\?)")]
    private static partial Regex BetweenWordsPattern();

    [GeneratedRegex(@"=\?UTF-8\?(?<encoding>[BQ])\?(?<text>[^? ]*)\?=")]
    private static partial Regex WordPattern();

    [GeneratedRegex("=[0-9A-F]{2}|[^=]", RegexOptions.Singleline)]
    private static partial Regex QPattern();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex EscapePattern();
}
