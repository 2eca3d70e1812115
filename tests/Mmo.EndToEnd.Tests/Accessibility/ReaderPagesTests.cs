using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.HostileInput;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;

namespace Mmo.EndToEnd.Tests.Accessibility;

/// <summary>What readers find behind the links in a mail: on a phone, in both themes, and without scripts.</summary>
[Trait("Category", "Long")]
public sealed partial class ReaderPagesTests(ChromiumBrowser browser, FilledCompany company) : IClassFixture<FilledCompany>
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_pages_are_accessible_on_a_phone_and_on_a_desk(ColorScheme theme)
    {
        var faults = new List<string>();
        foreach (var width in new[] { 390, 1440 })
        {
            await using var context = await (await browser.BrowserAsync()).NewContextAsync(Options(theme, width));
            var page = await context.NewPageAsync();
            foreach (var link in (await LinksAsync()).Append("/p/nobody"))
            {
                await page.GotoAsync(link);
                var (violations, passes) = await Axe.CheckAsync(page);
                faults.AddRange(violations.Select(v => $"{link[..3]} at {width}: {v}"));
                passes.ShouldBeGreaterThan(5, link[..3]);
                (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{link[..3]} scrolls sideways");
                await Pictures.KeepAsync(page, $"reader-{link[1]}{(link.Length > 20 ? "" : "-nobody")}-{theme}-{width}");
            }
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Choosing_and_unsubscribing_work_without_scripts_and_what_they_answer_is_accessible()
    {
        await using var plain = await (await browser.BrowserAsync()).NewContextAsync(Options(ColorScheme.Dark, 390, scripts: false));
        var links = await LinksAsync();
        var form = await plain.NewPageAsync();
        await form.GotoAsync(links.Single(l => l.StartsWith("/p/", StringComparison.Ordinal)));
        var box = form.GetByLabel("推广邮件");
        foreach (var wanted in new[] { true, false })
        {
            await box.SetCheckedAsync(wanted);
            await form.Body().Button("保存").ClickAsync();
            await form.GetByText("已保存。").WaitForAsync();
            (await box.IsCheckedAsync()).ShouldBe(wanted);
        }

        await IsAccessibleAsync(form);
        await form.Body().Link("English").ClickAsync();
        await form.Body().Heading("E-mail preferences").WaitForAsync();
        await form.GotoAsync(links.Single(l => l.StartsWith("/u/", StringComparison.Ordinal)));
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(form.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await IsAccessibleAsync(form);
    }

    /// <summary>axe itself is a script: what the page without scripts shows is looked at in one that has them.</summary>
    private async Task IsAccessibleAsync(IPage shown)
    {
        await using var context = await (await browser.BrowserAsync()).NewContextAsync(Options(ColorScheme.Dark, 390));
        var page = await context.NewPageAsync();
        await page.SetContentAsync(await shown.ContentAsync());
        var (violations, passes) = await Axe.CheckAsync(page);
        violations.ShouldBeEmpty();
        passes.ShouldBeGreaterThan(5);
    }

    private async Task<string[]> LinksAsync()
    {
        var mail = await company.Admin.GetAsync($"/api/campaign/mailbox/{company.Ids["/api/campaign/mailbox"]}?asCustomer=true");
        string[] links = [.. ReaderLink().Matches(WebUtility.HtmlDecode(mail.GetProperty("html").GetString()!)).Select(m => new Uri(m.Value).AbsolutePath)];
        links.Length.ShouldBe(2);
        return links;
    }

    // The pages let no script in, and axe is one.
    private BrowserNewContextOptions Options(ColorScheme theme, int width, bool scripts = true) => new()
    {
        BaseURL = company.Host.Address.ToString(), Locale = "zh-CN", ViewportSize = new ViewportSize { Width = width, Height = 844 }, ColorScheme = theme,
        BypassCSP = true, JavaScriptEnabled = scripts,
    };

    [GeneratedRegex("https?://[^\"\\s]+/[pu]/[A-Za-z0-9_-]+")]
    private static partial Regex ReaderLink();
}
