using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Accessibility;

/// <summary>Opens, one after the other, what the buttons of a page open: menus, lists, drawers and dialogs.</summary>
internal sealed partial class Popups(IPage page, string path)
{
    private const string OpenOnes =
        "[role=dialog]:visible, [role=menu]:visible, .ant-popover:not(.ant-popover-hidden):visible, .ant-select-dropdown:not(.ant-select-dropdown-hidden):visible, .ant-picker-dropdown:visible";

    private const float Patience = 1_500;

    /// <summary>Does something while each is open. Those with the same name, as in the rows of a table, are opened once.</summary>
    public async Task ForEachAsync(Func<string, ILocator, Task> act)
    {
        var names = await NamesAsync();
        foreach (var name in names)
        {
            if (await OpenAsync(name))
            {
                await act(name, Open);
                await CloseAsync();
            }
        }
    }

    private ILocator Open => page.Locator(OpenOnes);

    private ILocator Openers => page.Locator("main button:visible:enabled, header button:visible:enabled, main [role=combobox]:visible");

    private async Task<string[]> NamesAsync()
    {
        var openers = await Openers.EvaluateAllAsync<string[]>(
            """
            (all) => all.map((e) => {
              const name = (e.getAttribute('aria-label') ?? e.labels?.[0]?.innerText ?? e.innerText ?? '').trim();
              return (e.hasAttribute('aria-haspopup') || e.getAttribute('role') === 'combobox' ? '*' : ' ') + name;
            })
            """);
        return [.. openers.Where(o => o.Length > 1 && (o[0] == '*' || Opening().IsMatch(o[1..]))).Select(o => o[1..]).Distinct()];
    }

    private async Task<bool> OpenAsync(string name)
    {
        var exact = new Regex($"^\\s*{Regex.Escape(name)}\\s*$");
        var opener = page.Locator("main, header").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { NameRegex = exact })
            .Or(page.Locator("main").GetByRole(AriaRole.Combobox, new LocatorGetByRoleOptions { NameRegex = exact })).First;
        try
        {
            await opener.ClickAsync(new LocatorClickOptions { Timeout = Patience });
            await Open.First.WaitForAsync(new LocatorWaitForOptions { Timeout = Patience });
            return true;
        }
        catch (Exception e) when (e is TimeoutException or PlaywrightException)
        {
            // It opened nothing, or led to another page.
            await page.GotoAsync(path);
            await page.RestAsync();
            return false;
        }
    }

    private async Task CloseAsync()
    {
        for (var i = 0; i < 3 && await Open.CountAsync() > 0; i++)
        {
            await page.Keyboard.PressAsync("Escape");
        }

        if (await Open.CountAsync() > 0)
        {
            await page.GotoAsync(path);
            await page.RestAsync();
        }
    }

    /// <summary>Buttons that say by their verb that they open something, without the attribute that says so.</summary>
    [GeneratedRegex("^(新建|加|添加|编辑|改|邀请|选|看|更多|筛选|列|设置)")]
    private static partial Regex Opening();
}
