using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.HostileInput;
using Mmo.EndToEnd.Tests.Hosting;

namespace Mmo.EndToEnd.Tests.Accessibility;

/// <summary>
/// axe finds nothing on any page with data, nor on what can be opened there. The pages of the main job are looked at in the short run too,
/// while they are walked.
/// </summary>
[Trait("Category", "Long")]
public sealed class AccessibilityTests(ChromiumBrowser browser, FilledCompany company) : IClassFixture<ChromiumBrowser>, IClassFixture<FilledCompany>
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

    private void Note(string where, (IReadOnlyList<string> Violations, int Passes) found, int least)
    {
        _faults.AddRange(found.Violations.Select(v => $"{where}: {v}"));
        if (found.Passes < least)
        {
            _faults.Add($"{where}: only {found.Passes} rules found something to look at.");
        }
    }
}
