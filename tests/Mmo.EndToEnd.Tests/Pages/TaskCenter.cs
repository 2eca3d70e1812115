using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Pages;

/// <summary>任务中心: its button in the top bar, what opens behind it, and the page of all tasks.</summary>
internal sealed class TaskCenter(IPage page)
{
    private ILocator TopBar => page.Locator("header");

    private ILocator Drawer => page.Body().Dialog("任务中心");

    /// <summary>Waits until the button in the top bar is called so.</summary>
    public Task IsCalledAsync(string name) => TopBar.Button(name).WaitForAsync();

    public async Task OpenAsync()
    {
        await TopBar.Button(new Regex("^任务中心")).ClickAsync();
        await Drawer.WaitForAsync();
    }

    public Task CloseAsync() => Drawer.Button("关闭任务中心").ClickAsync();

    /// <summary>A task by its name, in the list behind the button.</summary>
    public ILocator Task(string name) => Drawer.GetByRole(AriaRole.Article, new LocatorGetByRoleOptions { Name = name, Exact = true });

    public async Task SeeAllAsync()
    {
        await Drawer.Button("全部任务").ClickAsync();
        await page.Body().Heading("任务中心").WaitForAsync();
    }
}
