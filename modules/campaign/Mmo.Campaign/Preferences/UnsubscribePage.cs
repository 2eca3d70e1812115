using Microsoft.AspNetCore.Http;
using Mmo.Campaign.Tenants;
using Mmo.Campaign.Tracking;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Preferences;

/// <summary>The page behind the unsubscribe link, and the way from there to the single consents.</summary>
internal sealed class UnsubscribePage(ReaderPage page, TenantKeys keys) : ISingletonDependency
{
    public async Task<IResult> AskAsync(HttpContext context, LinkToken link, CancellationToken cancellationToken) => page.Show(
        context, StatusCodes.Status200OK, page.Text("Campaign:Unsubscribe.title"),
        $"""
        <p>{ReaderPage.Encode(page.Text("Campaign:Unsubscribe.ask", await page.CompanyAsync(link.TenantId, cancellationToken)))}</p>
        <form method="post"><button type="submit">{ReaderPage.Encode(page.Text("Campaign:Unsubscribe.button"))}</button></form>
        {await ToPreferencesAsync(link, cancellationToken)}
        """);

    public async Task<IResult> DoneAsync(HttpContext context, LinkToken link, CancellationToken cancellationToken) => page.Show(
        context, StatusCodes.Status200OK, page.Text("Campaign:Unsubscribe.doneTitle"),
        $"""
        <p>{ReaderPage.Encode(page.Text("Campaign:Unsubscribe.done", await page.CompanyAsync(link.TenantId, cancellationToken)))}</p>
        {await ToPreferencesAsync(link, cancellationToken)}
        """);

    private async Task<string> ToPreferencesAsync(LinkToken link, CancellationToken cancellationToken)
    {
        var token = (link with { Kind = LinkKind.Preferences }).Sign(await keys.GetAsync(link.TenantId, cancellationToken));
        return $"<p class=\"more\"><a href=\"../p/{token}?{ReaderLanguage.Field}={(ReaderLanguage.IsEnglish ? "en" : "zh-Hans")}\">{ReaderPage.Encode(page.Text("Campaign:Unsubscribe.preferences"))}</a></p>";
    }
}
