using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.HostileInput;
using Mmo.EndToEnd.Tests.Hosting;

namespace Mmo.EndToEnd.Tests.Accessibility;

/// <summary>
/// axe finds nothing on any page with data, nor on what can be opened there. The pages of the main job are looked at in the short run too,
/// while they are walked.
/// </summary>
[Trait("Category", "Long")]
public sealed partial class AccessibilityTests(ChromiumBrowser browser, FilledCompany company) : IClassFixture<ChromiumBrowser>, IClassFixture<FilledCompany>
{
    private readonly List<string> _faults = [];
    private int _popups;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_page_and_what_opens_on_it_is_accessible(ColorScheme theme)
    {
        var page = await browser.SignInAsync(company.Host);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = theme, ReducedMotion = ReducedMotion.Reduce });
        var paths = AdminUiPages.Of(company);
        paths.Count.ShouldBeGreaterThan(20);
        foreach (var path in paths)
        {
            await page.GotoAsync(path);
            await page.RestAsync();
            Note(path, await Axe.CheckAsync(page), least: 10);

            // What is open only, for it covers a part of what is below.
            await new Popups(page, path).ForEachAsync(async (name, open) =>
            {
                _popups++;
                Note($"{path}, {name}", await Axe.CheckAsync(open), least: 1);
            });
        }

        _faults.ShouldBeEmpty();
        _popups.ShouldBeGreaterThan(paths.Count);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_sign_in_is_accessible()
    {
        var page = await browser.Browser.NewPageAsync(new BrowserNewPageOptions { BaseURL = company.Host.Address.ToString() });
        await page.GotoAsync("/");
        await page.GetByLabel("用户名").Or(page.GetByLabel("User name")).WaitForAsync();
        Note("/", await Axe.CheckAsync(page), least: 10);
        _faults.ShouldBeEmpty();
        await page.CloseAsync();
    }

    [Fact]
    public async Task What_readers_find_behind_their_links_is_accessible_on_a_phone_and_works_without_scripts()
    {
        var mail = await company.Admin.GetAsync($"/api/campaign/mailbox/{company.Ids["/api/campaign/mailbox"]}?asCustomer=true");
        var links = ReaderLink().Matches(WebUtility.HtmlDecode(mail.GetProperty("html").GetString()!)).Select(m => new Uri(m.Value).AbsolutePath).ToArray();
        links.Length.ShouldBe(2);
        foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var phone = await browser.Browser.NewContextAsync(Phone(theme, scripts: true));
            var page = await phone.NewPageAsync();
            foreach (var link in links.Append("/p/nobody"))
            {
                await page.GotoAsync(link);
                Note($"{link[..3]} in {theme}", await Axe.CheckAsync(page), least: 5);
                (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue($"{link[..3]} scrolls sideways");
                await Pictures.KeepAsync(page, $"reader-{link[1]}{(link.Length > 20 ? "" : "-nobody")}-{theme}");
            }
        }

        await using var plain = await browser.Browser.NewContextAsync(Phone(ColorScheme.Light, scripts: false));
        var form = await plain.NewPageAsync();
        await form.GotoAsync(links.Single(l => l.StartsWith("/p/", StringComparison.Ordinal)));
        var box = form.GetByLabel("推广邮件");
        foreach (var wanted in new[] { true, false })
        {
            await box.SetCheckedAsync(wanted);
            await form.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "保存" }).ClickAsync();
            await form.GetByText("已保存。").WaitForAsync();
            (await box.IsCheckedAsync()).ShouldBe(wanted);
        }

        await form.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "English" }).ClickAsync();
        await form.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "E-mail preferences" }).WaitForAsync();
        _faults.ShouldBeEmpty();
    }

    private BrowserNewContextOptions Phone(ColorScheme theme, bool scripts) => new()
    {
        BaseURL = company.Host.Address.ToString(), Locale = "zh-CN", ViewportSize = new ViewportSize { Width = 390, Height = 844 }, ColorScheme = theme, BypassCSP = true, JavaScriptEnabled = scripts,
    };

    [GeneratedRegex("https?://[^\"\\s]+/[pu]/[A-Za-z0-9_-]+")]
    private static partial Regex ReaderLink();

    private void Note(string where, (IReadOnlyList<string> Violations, int Passes) found, int least)
    {
        _faults.AddRange(found.Violations.Select(v => $"{where}: {v}"));
        if (found.Passes < least)
        {
            _faults.Add($"{where}: only {found.Passes} rules found something to look at.");
        }
    }
}
