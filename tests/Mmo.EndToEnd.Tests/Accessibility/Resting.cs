using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Accessibility;

internal static class Resting
{
    /// <summary>Waits until a page shows what it came to show: its main part stands, and nothing in it is still loading.</summary>
    public static async Task RestAsync(this IPage page)
    {
        await page.GetByRole(AriaRole.Main).WaitForAsync();
        await page.WaitForFunctionAsync("() => !document.querySelector('[aria-busy=true], .ant-spin-spinning, .ant-skeleton-active')");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle, new PageWaitForLoadStateOptions { Timeout = 2_000 }).ContinueWith(_ => { }, TaskScheduler.Default);
    }
}
