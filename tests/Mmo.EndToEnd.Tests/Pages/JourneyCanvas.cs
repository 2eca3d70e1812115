using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Pages;

/// <summary>旅程画布: steps are put between others, and each is set up in the panel beside.</summary>
internal sealed class JourneyCanvas(IPage page)
{
    private ILocator Canvas => page.Body().Region("旅程画布");

    private ILocator Panel => page.GetByRole(AriaRole.Complementary, new PageGetByRoleOptions { NameRegex = new Regex("^这一步：") });

    public async Task BeginAsync(string name)
    {
        await page.GoToAsync("旅程");
        await page.Body().Button("新建第一条旅程").ClickAsync();
        var form = page.Body().Dialog("新建旅程");
        await form.Field("名称").FillAsync(name);
        await form.Button("新建旅程").ClickAsync();
        await Canvas.WaitForAsync();
    }

    public async Task OpenAsync(string name)
    {
        await page.GoToAsync("旅程");
        await page.GetByRole(AriaRole.Main).Link(name).ClickAsync();
        await Canvas.WaitForAsync();
    }

    /// <summary>The card of a step, by its kind: 发邮件.</summary>
    public ILocator Step(string kind) => Canvas.Button(Named(kind));

    public async Task EnterByEventAsync(string eventName)
    {
        await Step("事件进入").ClickAsync();
        await Panel.Field("事件").FillAsync(eventName);
        await page.Keyboard.PressAsync("Escape");
    }

    public async Task EnterBySegmentAsync(string segment)
    {
        await Step("事件进入").ClickAsync();
        await Panel.GetByRole(AriaRole.Radio, new LocatorGetByRoleOptions { NameRegex = new Regex("^进入人群") }).CheckAsync();
        await Panel.Field("人群").ChooseAsync(segment);
    }

    /// <summary>Puts a step after another one; it is chosen then.</summary>
    public async Task AddAfterAsync(string way, string kind)
    {
        await Canvas.Button($"在{way}之后加一步").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { NameRegex = new Regex($"^{Regex.Escape(kind)}") }).First.ClickAsync();
        await Panel.GetByText(kind).First.WaitForAsync();
    }

    public async Task NameAsync(string name) => await Panel.Field("名称").FillAsync(name);

    public async Task WaitSpanAsync(int amount, string unit)
    {
        await Panel.Field("等多久").FillAsync(amount.ToString(CultureInfo.InvariantCulture));
        await Panel.Field("单位").ChooseAsync(unit);
    }

    /// <summary>Names the first answer and writes its condition: 城市 是 上海.</summary>
    public async Task AskAsync(string answer, string attribute, string value)
    {
        await Panel.Field("出口1的名称").FillAsync(answer);
        await Panel.Button(new Regex("^编辑条件")).ClickAsync();
        var drawer = page.GetByRole(AriaRole.Dialog).Filter(new LocatorFilterOptions { HasText = "写好了" });
        await new ConditionTree(page, drawer).AttributeIsAsync(1, attribute, value);
        await drawer.Button("写好了").ClickAsync();
        await Panel.GetByText($"{attribute}是{value}").WaitForAsync();
    }

    public Task UseTemplateAsync(string template) => Panel.Field("模板").ChooseAsync(template);

    public async Task WaitForEventAsync(string eventName)
    {
        await Panel.Field("等哪个事件").FillAsync(eventName);
        await page.Keyboard.PressAsync("Escape");
    }

    public async Task MakeLeadAsync(string title, string reason)
    {
        await Panel.Field("标题").FillAsync(title);
        await Panel.Button("加一条理由").ClickAsync();
        await Panel.Field("理由1").FillAsync(reason);
    }

    public async Task PublishAsync()
    {
        await page.GetByText("可以发布").WaitForAsync();
        await page.Body().Button("发布第1版").ClickAsync();
        await page.ConfirmAsync("发布第1版");
        await page.Body().Button("暂停").WaitForAsync();
    }

    /// <summary>Opens a step beside a canvas that shows all of the journey.</summary>
    public async Task LookAtAsync(string kind)
    {
        await Step(kind).ClickAsync();
        await page.Body().Button("看全貌（0）").ClickAsync();
    }

    /// <summary>What the panel says of the chosen step: 没有同意接收.</summary>
    public Task PanelSaysAsync(string text) => Panel.GetByText(text).First.WaitForAsync();

    /// <summary>Waits until a card counts this many people, as it does by itself: 等待 2.</summary>
    public Task CountAsync(string kind, string state, int people) =>
        Canvas.Locator(".step").Filter(new LocatorFilterOptions { Has = page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = Named(kind) }) })
            .Button(new Regex($"^{state}\\s*{people}\\s*人$")).WaitForAsync();

    /// <summary>Opens the list of people behind a count of a card.</summary>
    public Task OpenPeopleAsync(string kind, string state) =>
        Canvas.Locator(".step").Filter(new LocatorFilterOptions { Has = page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = Named(kind) }) })
            .Button(new Regex($"^{state}\\s*[1-9].*人$")).ClickAsync();

    private static Regex Named(string kind) => new($"^{Regex.Escape(kind)}：");
}
