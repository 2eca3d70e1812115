using System.Net;

namespace Mmo.Campaign.Messages;

/// <summary>A marketing message without an unsubscribe link gets one: the law and the big mailboxes want it.</summary>
internal static class UnsubscribeFooter
{
    public static string InHtml(string html, Uri unsubscribe, string? locale)
    {
        if (html.Contains(unsubscribe.AbsoluteUri, StringComparison.Ordinal))
        {
            return html;
        }

        var footer =
            $"<p style=\"margin:24px 0 0;font-size:12px;color:#6b7280\"><a href=\"{WebUtility.HtmlEncode(unsubscribe.AbsoluteUri)}\" style=\"color:#6b7280\">{Words(locale)}</a></p>";
        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html + footer : html.Insert(end, footer);
    }

    public static string InText(string text, Uri unsubscribe, string? locale) => text.Contains(unsubscribe.AbsoluteUri, StringComparison.Ordinal)
        ? text
        : $"{text.TrimEnd()}\n\n{Words(locale)}: {unsubscribe.AbsoluteUri}\n";

    private static string Words(string? locale) => locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "Unsubscribe" : "退订";
}
