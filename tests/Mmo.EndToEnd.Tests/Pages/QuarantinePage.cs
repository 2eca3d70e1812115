using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Pages;

/// <summary>隔离区: events that were refused.</summary>
internal sealed class QuarantinePage(IPage page)
{
    /// <summary>Opens the newest refused event of that name and reads why and what to do.</summary>
    public async Task<string> ReadAsync(string eventName)
    {
        await page.GoToAsync("隔离区");
        await page.GetByRole(AriaRole.Main).Button(eventName).First.ClickAsync();
        return await Details(eventName).Locator(".quarantine-advice").InnerTextAsync();
    }

    public Task CloseAsync(string eventName) => Details(eventName).Button("关闭").ClickAsync();

    /// <summary>Replays the event that is open.</summary>
    public async Task ReplayAsync(string eventName, string outcome)
    {
        await Details(eventName).Button("重放").ClickAsync();
        await page.GetByText(outcome).WaitForAsync();
    }

    private ILocator Details(string eventName) => page.Body().Dialog(eventName);
}
