using System.Net;
using System.Text.RegularExpressions;
using Mmo.Campaign.Tracking;

namespace Mmo.Campaign.Mailboxes;

/// <summary>A mail for somebody who is not its reader: without the picture that tells of an open, its links as the template has them.</summary>
internal static partial class UntrackedHtml
{
    public static string Of(string html) => Click().Replace(Pixel().Replace(html, ""), link =>
        LinkToken.TryRead(link.Groups["token"].Value, LinkKind.Click, out var token, out _)
        || LinkToken.TryRead(link.Groups["token"].Value, LinkKind.ClickOfMany, out token, out _)
            ? $"{link.Groups["head"].Value}{WebUtility.HtmlEncode(token.Url)}\""
            : link.Value);

    [GeneratedRegex("""<img src="[^"<>]*/o/[A-Za-z0-9_-]+\.gif" width="1" height="1"[^<>]*>""")]
    private static partial Regex Pixel();

    [GeneratedRegex("""(?<head>\shref\s*=\s*")[^"<>]*/c/(?<token>[A-Za-z0-9_-]+)["]""", RegexOptions.IgnoreCase)]
    private static partial Regex Click();
}
