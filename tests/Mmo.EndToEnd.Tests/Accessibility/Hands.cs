using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Pages;

namespace Mmo.EndToEnd.Tests.Accessibility;

/// <summary>Somebody without a mouse.</summary>
internal sealed class Hands(IPage page)
{
    private const int Patience = 150;

    /// <summary>Goes on with Tab until the focus is where it should be.</summary>
    public async Task TabToAsync(ILocator target, string what)
    {
        await target.First.WaitForAsync();
        for (var presses = 0; presses < Patience; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAllAsync<bool>("all => all.includes(document.activeElement)"))
            {
                return;
            }
        }

        throw new InvalidOperationException($"Tab does not reach {what}.");
    }

    public Task TabToButtonAsync(string name) => TabToAsync(page.Body().Button(name), name);

    public async Task PressAsync(string button)
    {
        await TabToButtonAsync(button);
        await page.Keyboard.PressAsync("Enter");
    }

    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

    public async Task KeysAsync(params string[] keys)
    {
        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key);
        }
    }
}
