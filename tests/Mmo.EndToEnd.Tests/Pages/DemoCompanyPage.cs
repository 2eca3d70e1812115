using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Pages;

/// <summary>演示公司: a company to try things in.</summary>
internal sealed class DemoCompanyPage(IPage page)
{
    /// <summary>Five thousand members with ninety days behind them: a minute where nothing else runs.</summary>
    private const float Patience = 20 * 60_000;

    /// <summary>Makes it and reads the password of its people.</summary>
    public async Task<string> MakeAsync()
    {
        await page.GoToSettingAsync("演示公司");
        await page.GetByRole(AriaRole.Main).Button("创建演示公司").ClickAsync();
        await page.ConfirmAsync("创建演示公司");
        await page.GetByRole(AriaRole.Switch, new PageGetByRoleOptions { Name = "模拟实时访客" }).WaitForAsync(new LocatorWaitForOptions { Timeout = Patience });
        return await page.GetByRole(AriaRole.Row).Filter(new LocatorFilterOptions { HasTextRegex = new Regex("^密码") }).GetByRole(AriaRole.Cell).Last.InnerTextAsync();
    }
}
