using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Pages;

/// <summary>The rows of a condition: sentences made of words that can be changed.</summary>
internal sealed class ConditionTree(IPage page, ILocator where)
{
    /// <summary>城市 是 上海</summary>
    public async Task AttributeIsAsync(int row, string attribute, string value)
    {
        await where.Button("加一条：属性").ClickAsync();
        await PickAsync(attribute);
        await Word(row, "值").ClickAsync();
        await PickAsync(value);
    }

    /// <summary>在最近30天内，做过 支付成功 次数 至少 2 次</summary>
    public async Task DidAtLeastAsync(int row, string eventName, int times)
    {
        await where.Button("加一条：做过的事").ClickAsync();
        await PickAsync(eventName);
        await where.GetByRole(AriaRole.Spinbutton, new LocatorGetByRoleOptions { Name = $"第{row}条的数量" }).FillAsync(times.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>在最近7天内，没有 打开 邮件</summary>
    public async Task DidNotOpenMailAsync(int row)
    {
        await where.Button("加一条：触达反应").ClickAsync();
        await PickAsync("打开");
        await Word(row, "有没有").ClickAsync();
        await PickAsync("没有");
    }

    private ILocator Word(int row, string what) => where.Button(new Regex($"，第{row}条的{what}$"));

    private async Task PickAsync(string text)
    {
        var list = page.Locator(".ant-popover:not(.ant-popover-hidden) .pick").Last;
        await list.WaitForAsync();
        if (await list.GetByRole(AriaRole.Combobox).CountAsync() > 0)
        {
            await list.GetByRole(AriaRole.Combobox).FillAsync(text);
        }

        // What is known of a value comes while one types, and may change places under the hand: then it is chosen again.
        var option = list.GetByRole(AriaRole.Option, new LocatorGetByRoleOptions { NameRegex = new Regex($"^(用「)?{Regex.Escape(text)}(」| .+)?$") }).First;
        await option.ClickAsync();
        try
        {
            await list.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached, Timeout = 5000 });
        }
        catch (TimeoutException)
        {
            await option.ClickAsync();
            await list.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        }
    }
}
