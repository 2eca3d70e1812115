using System.Text;
using System.Text.RegularExpressions;

namespace Mmo.Campaign.Bounces;

/// <summary>
/// A mail or a part of one, as a stranger sent it: what is malformed is left out and never throws. Only as much of MIME as mails that come
/// back need.
/// </summary>
internal sealed partial class ReceivedPart
{
    private const int MaxHeaders = 500;
    private const int MaxParts = 50;
    private const int MaxDepth = 5;

    private readonly Dictionary<string, string> _headers;
    private readonly string _raw;

    private ReceivedPart(Dictionary<string, string> headers, string raw, IReadOnlyList<ReceivedPart> parts) => (_headers, _raw, Parts) = (headers, raw, parts);

    public IReadOnlyList<ReceivedPart> Parts { get; }

    /// <summary>The content type without parameters, in lower case.</summary>
    public string Type => Header("Content-Type") is { Length: > 0 } type ? type.Split(';')[0].Trim().ToLowerInvariant() : "text/plain";

    /// <summary>The content, decoded.</summary>
    public string Text => Header("Content-Transfer-Encoding").Trim().ToLowerInvariant() switch
    {
        "base64" => ReceivedText.FromBase64(_raw, Charset),
        "quoted-printable" => ReceivedText.FromQuotedPrintable(_raw, Charset),
        _ => ReceivedText.Plain(_raw, Charset),
    };

    private string Charset => CharsetOf().Match(Header("Content-Type")) is { Success: true } found ? found.Groups["set"].Value : "utf-8";

    public static ReceivedPart Read(ReadOnlySpan<byte> mail) => Read(Encoding.Latin1.GetString(mail).Replace("\r\n", "\n", StringComparison.Ordinal), 0);

    /// <summary>The first header of that name, unfolded and decoded; empty when there is none.</summary>
    public string Header(string name) => ReceivedText.Words(_headers.GetValueOrDefault(name.ToLowerInvariant(), ""));

    /// <summary>Itself and all parts inside.</summary>
    public IEnumerable<ReceivedPart> All() => Parts.SelectMany(p => p.All()).Prepend(this);

    /// <summary>Fields in the form of headers, in groups with empty lines between them (RFC 3464 §2.1).</summary>
    public static IReadOnlyList<Dictionary<string, string>> Groups(string text) =>
        [.. text.Replace("\r\n", "\n", StringComparison.Ordinal).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(Fields).Where(f => f.Count > 0)];

    private static ReceivedPart Read(string text, int depth)
    {
        var end = text.StartsWith('\n') ? 0 : text.IndexOf("\n\n", StringComparison.Ordinal);
        var headers = Fields(end < 0 ? text : text[..end]);
        var body = end < 0 ? "" : text[(end == 0 ? 1 : end + 2)..];
        var type = headers.GetValueOrDefault("content-type", "");
        return new ReceivedPart(headers, body, depth < MaxDepth && type.TrimStart().StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) ? Split(type, body, depth) : []);
    }

    private static IReadOnlyList<ReceivedPart> Split(string type, string body, int depth)
    {
        if (Boundary().Match(type) is not { Success: true } found)
        {
            return [];
        }

        var boundary = "--" + (found.Groups["quoted"].Success ? found.Groups["quoted"].Value : found.Groups["bare"].Value).TrimEnd();
        List<ReceivedPart> parts = [];
        StringBuilder? part = null;
        foreach (var line in body.Split('\n'))
        {
            if (!line.StartsWith(boundary, StringComparison.Ordinal) || line[boundary.Length..].Trim() is not ("" or "--"))
            {
                part?.Append(line).Append('\n');
                continue;
            }

            Close();
            part = line.TrimEnd().EndsWith("--", StringComparison.Ordinal) && line.TrimEnd().Length > boundary.Length || parts.Count >= MaxParts ? null : new StringBuilder();
        }

        // One whose end was cut off still counts.
        Close();
        return parts;

        void Close()
        {
            if (part is not null)
            {
                parts.Add(Read(part.ToString(), depth + 1));
            }
        }
    }

    private static Dictionary<string, string> Fields(string text)
    {
        Dictionary<string, string> fields = [];
        var name = "";
        foreach (var line in text.Split('\n').Take(MaxHeaders))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.Length > 0 && line[0] is ' ' or '\t' && name.Length > 0)
            {
                fields[name] += " " + line.Trim();
            }
            else if (colon > 0)
            {
                var next = line[..colon].Trim().ToLowerInvariant();
                name = fields.TryAdd(next, line[(colon + 1)..].Trim()) ? next : "";
            }
        }

        return fields;
    }

    [GeneratedRegex("""boundary\s*=\s*(?:"(?<quoted>[^"]{1,200})"|(?<bare>[^\s;"]{1,200}))""", RegexOptions.IgnoreCase)]
    private static partial Regex Boundary();

    [GeneratedRegex("""charset\s*=\s*"?(?<set>[A-Za-z0-9_.:-]{1,40})""", RegexOptions.IgnoreCase)]
    private static partial Regex CharsetOf();
}
