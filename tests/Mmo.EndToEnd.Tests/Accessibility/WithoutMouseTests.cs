using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.HostileInput;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;

namespace Mmo.EndToEnd.Tests.Accessibility;

/// <summary>The marketer's work with keys alone: from the first page to a segment, to a published template and to a running journey.</summary>
[Trait("Category", "Long")]
public sealed class WithoutMouseTests(ChromiumBrowser browser, FilledCompany company) : IClassFixture<FilledCompany>
{
    [Fact]
    public async Task A_segment_is_built_and_saved()
    {
        var page = await browser.SignInAsync(company.Host);
        await Pictures.WithPageAsync(page, async () =>
        {
            var hands = new Hands(page);
            await hands.KeysAsync("g", "s");
            await hands.PressAsync("新建人群");
            await page.Body().Field("人群名称").WaitForAsync();
            await hands.TypeAsync("只用键盘");
            await hands.PressAsync("加一条：属性");
            await PickAsync(page, hands, "城市");
            await hands.TabToAsync(page.Body().Button(new Regex("第1条的值")), "the value");
            await hands.KeysAsync("Space");
            await PickAsync(page, hands, "上海");
            await page.GetByRole(AriaRole.Complementary).Button(new Regex("^[1-9][0-9]* 人符合$")).WaitForAsync();
            await hands.PressAsync("保存人群");
            await page.GetByText("已保存人群「只用键盘」").WaitForAsync();
        });
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_template_is_written_and_published()
    {
        var page = await browser.SignInAsync(company.Host);
        await Pictures.WithPageAsync(page, async () =>
        {
            var hands = new Hands(page);
            await hands.KeysAsync("g", "t");
            await hands.PressAsync("新建模板");
            await hands.TabToAsync(page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "名称", Exact = true }), "the name");
            await hands.TypeAsync("只用键盘");
            await hands.PressAsync("插入变量");
            await page.Body().Dialog("插入变量").GetByRole(AriaRole.Textbox, new LocatorGetByRoleOptions { Name = "找变量" }).WaitForAsync();
            await hands.TypeAsync("城市");
            await hands.KeysAsync("Enter");
            // On the way here Tab was in the title last, so that is where it goes.
            await Assertions.Expect(page.Body().Field("标题")).ToHaveValueAsync(new Regex(@"\{\{person\.city\}\}"));
            await hands.PressAsync("发布");
            await AnswerAsync(page, hands, "发布");
            await page.GetByText("已发布第1版").First.WaitForAsync();
        });
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_journey_is_drawn_and_published()
    {
        var page = await browser.SignInAsync(company.Host);
        await Pictures.WithPageAsync(page, async () =>
        {
            var hands = new Hands(page);
            await hands.KeysAsync("g", "j");
            await hands.PressAsync("新建旅程");
            await hands.TabToAsync(page.Body().Dialog("新建旅程").Field("名称"), "the name");
            await hands.TypeAsync("只用键盘");
            await hands.KeysAsync("Control+Enter");

            var canvas = new JourneyCanvas(page);
            await hands.TabToAsync(canvas.Step("事件进入"), "the entry");
            await hands.KeysAsync("Enter");
            await hands.TabToAsync(page.GetByRole(AriaRole.Complementary).Field("事件"), "the event");
            await hands.TypeAsync("Signed Up");
            await hands.KeysAsync("Escape");
            await hands.TabToAsync(canvas.Step("事件进入"), "the entry");
            await hands.KeysAsync("n");
            await page.GetByRole(AriaRole.Menuitem).First.WaitForAsync();
            await hands.KeysAsync("Enter");
            await canvas.Step("等待").WaitForAsync();
            await page.GetByText("可以发布").Or(page.GetByText(new Regex("^[1-9]个提醒$"))).First.WaitForAsync();
            await hands.PressAsync("发布第1版");
            await AnswerAsync(page, hands, "发布第1版");
            await page.Body().Button("暂停").WaitForAsync();
        });
        await page.Context.CloseAsync();
    }

    /// <summary>Looks for an option in the list that has opened, and takes it.</summary>
    private static async Task PickAsync(IPage page, Hands hands, string option)
    {
        await page.Locator("[role=listbox]:visible").WaitForAsync();
        await hands.TypeAsync(option);
        await page.GetByRole(AriaRole.Option).Filter(new LocatorFilterOptions { HasText = option }).First.WaitForAsync();
        await hands.KeysAsync("Enter");
    }

    /// <summary>The question before something with consequences has the focus.</summary>
    private static async Task AnswerAsync(IPage page, Hands hands, string verb)
    {
        var question = page.GetByRole(AriaRole.Dialog).Last;
        await question.WaitForAsync();
        await hands.TabToAsync(question.Button(verb), verb);
        await hands.KeysAsync("Enter");
    }
}
