using System.Net;

namespace Mmo.Campaign.Messages;

/// <summary>A marketing message without an unsubscribe link gets one, and the one to the preferences beside it: the law and the big mailboxes want it.</summary>
internal static class UnsubscribeFooter
{
    public static string InHtml(string html, Uri unsubscribe, Uri preferences, string? locale)
    {
        if (html.Contains(unsubscribe.AbsoluteUri, StringComparison.Ordinal))
        {
            return html;
        }

        var (leave, choose) = Words(locale);
        var footer = $"<p style=\"margin:24px 0 0;font-size:12px;color:#6b7280\">{Link(unsubscribe, leave)} · {Link(preferences, choose)}</p>";
        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html + footer : html.Insert(end, footer);
    }

    public static string InText(string text, Uri unsubscribe, Uri preferences, string? locale)
    {
        if (text.Contains(unsubscribe.AbsoluteUri, StringComparison.Ordinal))
        {
            return text;
        }

        var (leave, choose) = Words(locale);
        return $"{text.TrimEnd()}\n\n{leave}: {unsubscribe.AbsoluteUri}\n{choose}: {preferences.AbsoluteUri}\n";
    }

    private static string Link(Uri address, string words) => $"<a href=\"{WebUtility.HtmlEncode(address.AbsoluteUri)}\" style=\"color:#6b7280\">{words}</a>";

    private static (string Leave, string Choose) Words(string? locale) =>
        locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? ("Unsubscribe", "E-mail preferences") : ("退订", "邮件偏好");
}
