using System.Globalization;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.HostileInput;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;

namespace Mmo.EndToEnd.Tests.Accessibility;

/// <summary>
/// axe finds nothing on any page with data, nor on what can be opened there. The pages of the main job are looked at in the short run too,
/// while they are walked.
/// </summary>
[Trait("Category", "Long")]
public sealed class AccessibilityTests(ChromiumBrowser browser, FilledCompany company) : IClassFixture<FilledCompany>
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
        await new TaskRows(new Company(company.Host)).AddOneOfEachAsync();
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

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_tour_is_accessible_from_its_offer_to_its_last_step(ColorScheme theme)
    {
        var page = await NewcomerAsync(theme);
        await page.GotoAsync("/");
        var card = page.Locator(".tour-card");
        await LookAtTourAsync(page, "The tour's offer", card.Button("开始导览"));
        var count = int.Parse((await card.GetByText("导览 1/").InnerTextAsync()).Split('/')[1], CultureInfo.InvariantCulture);
        count.ShouldBeGreaterThan(5);
        for (var step = 1; step <= count; step++)
        {
            await card.GetByText($"导览 {step}/{count}").WaitForAsync();
            await LookAtTourAsync(page, $"Step {step} of the tour", card.Button(step < count ? "下一步" : "看完了"));
        }

        await Assertions.Expect(card).ToHaveCountAsync(0);
        _faults.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_answers_in_drawers_are_accessible(ColorScheme theme)
    {
        var page = await browser.SignInAsync(company.Host, path: $"/templates/{company.Ids["/api/content-hub/email-template"]}");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = theme, ReducedMotion = ReducedMotion.Reduce });
        await page.Body().Button("发测试").ClickAsync();
        var test = page.Body().Dialog("发一封测试邮件");
        await test.Field("发给谁").FillAsync("colleague@example.com, nobody@example.com");
        await test.Button("发送测试").ClickAsync();
        await test.GetByText("在内置邮箱里").WaitForAsync();
        await test.GetByText("在禁发名单里，没发").WaitForAsync();
        Note("The test mail", await Axe.CheckAsync(test), least: 5);

        await page.GotoAsync("/suppressions");
        await page.Body().Button("查一个邮箱").ClickAsync();
        var lookUp = page.Body().Dialog("这个邮箱能不能发");
        await lookUp.Field("邮箱").FillAsync("nobody@example.com");
        await lookUp.Button("查一下").ClickAsync();
        await lookUp.GetByText("在名单里，什么都不发").WaitForAsync();
        Note("The suppression", await Axe.CheckAsync(lookUp), least: 5);
        _faults.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_sign_in_is_accessible()
    {
        var page = await (await browser.BrowserAsync()).NewPageAsync(new BrowserNewPageOptions { BaseURL = company.Host.Address.ToString() });
        await page.GotoAsync("/");
        await page.GetByLabel("用户名").Or(page.GetByLabel("User name")).WaitForAsync();
        Note("/", await Axe.CheckAsync(page), least: 10);
        _faults.ShouldBeEmpty();
        await page.CloseAsync();
    }

    /// <summary>Signed in as the administrator, and nobody declines the tour.</summary>
    private async Task<IPage> NewcomerAsync(ColorScheme theme)
    {
        var signedIn = await browser.SignInAsync(company.Host);
        var context = await (await browser.BrowserAsync()).NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = company.Host.Address.ToString(), Locale = "zh-CN", ViewportSize = new ViewportSize { Width = 1440, Height = 900 }, ColorScheme = theme,
            ReducedMotion = ReducedMotion.Reduce, StorageState = await signedIn.Context.StorageStateAsync(),
        });
        await signedIn.Context.CloseAsync();
        await company.Admin.PutAsync("/api/identity/tour", new { state = "offered", step = 0 });
        return await context.NewPageAsync();
    }

    private async Task LookAtTourAsync(IPage page, string what, ILocator next)
    {
        await next.WaitForAsync();
        await page.RestAsync();
        Note(what, await Axe.CheckAsync(page), least: 10);
        await next.ClickAsync();
    }

    private void Note(string where, (IReadOnlyList<string> Violations, int Passes) found, int least)
    {
        _faults.AddRange(found.Violations.Select(v => $"{where}: {v}"));
        if (found.Passes < least)
        {
            _faults.Add($"{where}: only {found.Passes} rules found something to look at.");
        }
    }
}
