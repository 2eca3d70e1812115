using System.Net;
using System.Text.RegularExpressions;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>Somebody's mail program: shows the pictures of a mail, follows its links, leaves its list.</summary>
internal sealed partial class MailReader : IDisposable
{
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false });

    /// <summary>Shows the mail with its pictures.</summary>
    public async Task OpenAsync(SmtpMail mail) =>
        (await _http.GetAsync(Address(Pixel(), mail.Html))).StatusCode.ShouldBe(HttpStatusCode.OK);

    /// <summary>Follows the mail's first link, and answers where it leads.</summary>
    public async Task<string> ClickAsync(SmtpMail mail)
    {
        var click = await _http.GetAsync(Address(ClickLink(), mail.Html));
        click.StatusCode.ShouldBeOneOf(HttpStatusCode.Found, HttpStatusCode.SeeOther, HttpStatusCode.TemporaryRedirect);
        return click.Headers.Location!.ToString();
    }

    /// <summary>The button of RFC 8058. A program that only looks at the address (GET) must not leave the list.</summary>
    public async Task UnsubscribeAsync(SmtpMail mail)
    {
        mail.Header("list-unsubscribe-post").ShouldBe("List-Unsubscribe=One-Click");
        var address = Address(ListUnsubscribe(), mail.Header("list-unsubscribe")!);
        (await _http.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var oneClick = new FormUrlEncodedContent([new KeyValuePair<string, string>("List-Unsubscribe", "One-Click")]);
        (await _http.PostAsync(address, oneClick)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    public void Dispose() => _http.Dispose();

    private static string Address(Regex pattern, string text)
    {
        var found = pattern.Match(text);
        found.Success.ShouldBeTrue($"Nothing like {pattern} in: {text}");
        return WebUtility.HtmlDecode(found.Groups[1].Value);
    }

    [GeneratedRegex("<img[^>]+src=\"([^\"]+/o/[^\"]+)\"")]
    private static partial Regex Pixel();

    [GeneratedRegex("<a href=\"([^\"]+/c/[^\"]+)\"")]
    private static partial Regex ClickLink();

    [GeneratedRegex("<(http[^>]+)>")]
    private static partial Regex ListUnsubscribe();
}
