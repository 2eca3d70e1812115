using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Accessibility;

/// <summary>Opens, one after the other, what the buttons of a page open: menus, lists, drawers and dialogs.</summary>
internal sealed partial class Popups(IPage page, string path)
{
    private const string OpenOnes =
        "[role=dialog]:visible, [role=menu]:visible, .ant-popover:not(.ant-popover-hidden):visible, .ant-select-dropdown:not(.ant-select-dropdown-hidden):visible, .ant-picker-dropdown:visible";

    private const float Patience = 3_000;

    /// <summary>
    /// The button itself, or the one that stands there in its place by now; where the button adds something that opens a list by itself, the word behind
    /// which the list stood.
    /// </summary>
    private const string HasItBack = """
        () => {
          const now = document.activeElement, nameOf = (e) => e.getAttribute('aria-label') ?? e.innerText;
          return now === window.__opener || !window.__opener.isConnected && nameOf(now) === nameOf(window.__opener)
            || !window.__before.includes(now) && now.getAttribute('aria-haspopup') === 'dialog';
        }
        """;

    private readonly List<string> _faults = [];
    private int _opened;
    private bool _isList;

    /// <summary>Opens with Enter and Space in turns and closes with Escape, and looks where the focus is meanwhile; else a mouse does it.</summary>
    public bool ByKeyboard { get; init; }

    /// <summary>What the keyboard did not do, each as a sentence.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Does something while each is open. Those with the same name, as in the rows of a table, are opened once.</summary>
    public async Task ForEachAsync(Func<string, ILocator, Task> act)
    {
        var names = await NamesAsync();
        foreach (var name in names)
        {
            if (await OpenAsync(name))
            {
                await act(name, Open);
                await CloseAsync(name);
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
        try
        {
            await PressAsync(Opener(name));
            await Open.First.WaitForAsync(new LocatorWaitForOptions { Timeout = Patience });
        }
        catch (Exception e) when (e is TimeoutException or PlaywrightException)
        {
            // It opened nothing, or led to another page.
            await page.GotoAsync(path);
            await page.RestAsync();
            return false;
        }

        if (ByKeyboard && !await HoldsFocusAsync())
        {
            _faults.Add($"{name}: what it opens does not take the focus");
        }

        return true;
    }

    private ILocator Opener(string name)
    {
        var exact = new Regex($"^\\s*{Regex.Escape(name)}\\s*$");
        return page.Locator("main, header").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { NameRegex = exact })
            .Or(page.Locator("main").GetByRole(AriaRole.Combobox, new LocatorGetByRoleOptions { NameRegex = exact })).First;
    }

    private async Task PressAsync(ILocator opener)
    {
        if (!ByKeyboard)
        {
            await opener.ClickAsync(new LocatorClickOptions { Timeout = Patience });
            return;
        }

        await opener.FocusAsync(new LocatorFocusOptions { Timeout = Patience });
        _isList = await page.EvaluateAsync<bool>("""
            () => {
              window.__opener = document.activeElement;
              window.__before = [...document.querySelectorAll('*')];
              return window.__opener.getAttribute('role') === 'combobox';
            }
            """);
        await page.Keyboard.PressAsync(_isList ? "ArrowDown" : _opened++ % 2 == 0 ? "Enter" : "Space");
    }

    /// <summary>A list is steered from its field, and a drawer has the focus as a whole before the first Tab.</summary>
    private async Task<bool> HoldsFocusAsync() => _isList || await EventuallyAsync(
        () => Open.EvaluateAllAsync<bool>("all => all.some(e => e.contains(document.activeElement) || e.closest('.ant-drawer') === document.activeElement)"));

    private static async Task<bool> EventuallyAsync(Func<Task<bool>> isSo)
    {
        for (var tries = 0; tries < 15; tries++)
        {
            if (await isSo())
            {
                return true;
            }

            await Task.Delay(100);
        }

        return false;
    }

    private async Task EscapeAsync(string name)
    {
        await page.Keyboard.PressAsync("Escape");
        if (!await EventuallyAsync(async () => await Open.CountAsync() == 0))
        {
            _faults.Add($"{name}: Escape does not close what it opens");
        }
        else if (!await EventuallyAsync(() => page.EvaluateAsync<bool>(HasItBack)))
        {
            _faults.Add($"{name}: does not get the focus back on Escape");
        }
    }

    private async Task CloseAsync(string name)
    {
        if (ByKeyboard)
        {
            await EscapeAsync(name);
        }

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
