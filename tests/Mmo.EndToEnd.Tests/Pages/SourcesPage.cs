using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Pages;

/// <summary>数据接入: where events come from.</summary>
internal sealed class SourcesPage(IPage page)
{
    /// <summary>Makes a source and copies its write key as a person does: with the button, out of the clipboard.</summary>
    public async Task<string> MakeAsync(string name, string kind)
    {
        await page.GoToAsync("数据接入");
        await page.Body().Button("新建数据源").First.ClickAsync();
        var form = page.Body().Dialog("新建数据源");
        await form.Field("名称").FillAsync(name);
        await form.GetByRole(AriaRole.Radio, new LocatorGetByRoleOptions { Name = kind, Exact = true }).CheckAsync();
        await form.Button("建好数据源").ClickAsync();

        var details = page.GetByRole(AriaRole.Dialog).Filter(new LocatorFilterOptions { HasText = "接入代码" });
        await details.Button("复制写入密钥").ClickAsync();
        await details.Button("已复制").WaitForAsync();
        var key = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        (await details.GetByRole(AriaRole.Textbox, new LocatorGetByRoleOptions { Name = "写入密钥" }).InputValueAsync()).ShouldBe(key);
        (await details.Locator("pre").InnerTextAsync()).ShouldContain(key);
        await details.Button("关闭").ClickAsync();
        return key;
    }

    /// <summary>Turns a switch of a source.</summary>
    public async Task SwitchAsync(string name, string title)
    {
        await page.GoToAsync("数据接入");
        await page.GetByRole(AriaRole.Main).Button(name).ClickAsync();
        var details = page.GetByRole(AriaRole.Dialog).Filter(new LocatorFilterOptions { HasText = "接入代码" });
        var toggle = details.GetByRole(AriaRole.Switch, new LocatorGetByRoleOptions { Name = title });
        await toggle.ClickAsync();
        await Assertions.Expect(toggle).ToBeCheckedAsync();
        await details.Button("关闭").ClickAsync();
    }
}
