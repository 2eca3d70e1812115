using System.Net;
using System.Text.RegularExpressions;

namespace Mmo.Campaign.Tracking;

/// <summary>Turns the links of one message into ones that tell us of the click, and adds the open pixel.</summary>
internal sealed partial class MessageLinks(Uri baseUrl, byte[] key, Guid tenantId, Guid messageId, bool isTest = false)
{
    public Uri Unsubscribe { get; } = new($"{baseUrl.AbsoluteUri.TrimEnd('/')}/u/{new LinkToken(isTest ? LinkKind.Test : LinkKind.Unsubscribe, tenantId, messageId).Sign(key)}");

    public Uri Preferences { get; } = new($"{baseUrl.AbsoluteUri.TrimEnd('/')}/p/{new LinkToken(isTest ? LinkKind.Test : LinkKind.Preferences, tenantId, messageId).Sign(key)}");

    public string Track(string html)
    {
        // Pictures and text around them often carry the same address: links count by where they lead.
        var kind = Href().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups["url"].Value).Trim()).Where(IsTracked).Distinct().Count() >= HeldClickWorker.Many
            ? LinkKind.ClickOfMany
            : LinkKind.Click;
        var tracked = Href().Replace(html, match =>
        {
            var quote = match.Groups["q"].Value;
            var url = WebUtility.HtmlDecode(match.Groups["url"].Value).Trim();
            return IsTracked(url)
                ? $"{match.Groups["head"].Value}{quote}{WebUtility.HtmlEncode(Address("c", new LinkToken(kind, tenantId, messageId, url)))}{quote}"
                : match.Value;
        });
        var pixel = $"<img src=\"{Address("o", new LinkToken(LinkKind.Open, tenantId, messageId))}.gif\" width=\"1\" height=\"1\" alt=\"\" style=\"display:block;border:0\">";
        var end = tracked.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? tracked + pixel : tracked.Insert(end, pixel);
    }

    private static bool IsWeb(string url) =>
        url.Length <= 2000 && Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    private bool IsTracked(string url) => IsWeb(url) && url != Unsubscribe.AbsoluteUri && url != Preferences.AbsoluteUri;

    private string Address(string path, LinkToken token) => $"{baseUrl.AbsoluteUri.TrimEnd('/')}/{path}/{token.Sign(key)}";

    [GeneratedRegex("""(?<head><a\b[^>]*?\shref\s*=\s*)(?<q>["'])(?<url>[^"'<>]*)\k<q>""", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Href();
}
