using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.HostileInput;
using Mmo.EndToEnd.Tests.Hosting;

namespace Mmo.EndToEnd.Tests.Accessibility;

/// <summary>Every page works from the keyboard: Tab gets everywhere and around, the focus is seen, and what opens gives it back.</summary>
[Trait("Category", "Long")]
public sealed class KeyboardTests(ChromiumBrowser browser, FilledCompany company) : IClassFixture<FilledCompany>
{
    private readonly List<string> _faults = [];

    [Fact]
    public async Task Tab_leads_around_every_page_and_to_everything_on_it()
    {
        var page = await browser.SignInAsync(company.Host);
        foreach (var path in AdminUiPages.Of(company))
        {
            await page.GotoAsync(path);
            await page.RestAsync();
            var (stops, faults) = await TabWalk.AroundAsync(page);
            _faults.AddRange(faults.Select(fault => $"{path}: {fault}"));

            // The navigation alone has more.
            stops.ShouldBeGreaterThan(10, path);
        }

        _faults.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_opens_takes_the_focus_lets_Tab_around_and_gives_the_focus_back_on_Escape()
    {
        var page = await browser.SignInAsync(company.Host);
        var opened = 0;
        foreach (var path in AdminUiPages.Of(company))
        {
            await page.GotoAsync(path);
            await page.RestAsync();
            var popups = new Popups(page, path) { ByKeyboard = true };
            await popups.ForEachAsync(async (name, open) =>
            {
                opened++;
                var dialog = open.And(page.GetByRole(AriaRole.Dialog));
                if (await dialog.CountAsync() > 0)
                {
                    var (_, faults) = await TabWalk.AroundAsync(page, dialog.Last);
                    _faults.AddRange(faults.Select(fault => $"{path}, {name}: {fault}"));
                }
            });
            _faults.AddRange(popups.Faults.Select(fault => $"{path}, {fault}"));
        }

        _faults.ShouldBeEmpty();
        opened.ShouldBeGreaterThan(AdminUiPages.Of(company).Count);
        await page.Context.CloseAsync();
    }
}
