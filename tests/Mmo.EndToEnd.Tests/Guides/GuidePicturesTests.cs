using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Accessibility;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;

namespace Mmo.EndToEnd.Tests.Guides;

/// <summary>
/// Goes to each picture of the guides as docs/marketer.md says, in a demo company that was made by clicking, and finds there what the picture shows.
/// MMO_GUIDE_PICTURES=1 takes the pictures anew.
/// </summary>
[Trait("Category", "Long")]
public sealed class GuidePicturesTests(ChromiumBrowser chromium)
{
    private const string Company = "demo";
    private const string Journey = "新客欢迎";
    private const string Mail = "新客欢迎信";
    private const string Salesperson = "sh01-1";

    private readonly List<string> _taken = [];

    [Fact]
    public async Task The_marketers_guide_leads_to_each_of_its_pictures()
    {
        await using var host = await RunningHost.StartAsync();
        var own = await SignInAsync(host, "admin", RunningHost.AdminPassword, "default");
        var password = "";
        await Pictures.WithPageAsync(own, async () =>
        {
            password = await new DemoCompanyPage(own).MakeAsync();
            await TakeAsync(own, GuidePictures.Demo);
        });
        await own.Context.CloseAsync();

        var page = await SignInAsync(host, "admin", password, Company);
        await Pictures.WithPageAsync(page, async () =>
        {
            await SeeHomeAsync(page);
            await SeeSegmentAsync(page);
            await SeeTemplateAsync(page);
            await SeeJourneyAsync(page);
            await SeeDraftAsync(page);
            await SeeMessagesAsync(page);
            await SeeReportAsync(page);
            await SeeProfileAsync(page);
        });
        await page.Context.CloseAsync();

        var sales = await SignInAsync(host, Salesperson, password, Company);
        await Pictures.WithPageAsync(sales, () => SeeLeadAsync(sales));
        await sales.Context.CloseAsync();
        _taken.ShouldBe(GuidePictures.All, ignoreOrder: true);
    }

    /// <summary>Whoever signs in first is offered the tour; no picture is taken before it has been there and was declined.</summary>
    private async Task<IPage> SignInAsync(RunningHost host, string userName, string password, string company)
    {
        var page = await chromium.SignInAsync(host, userName, password, company: company);
        await page.WaitForFunctionAsync("() => document.querySelector('.tour-card') !== null");
        await page.GetByRole(AriaRole.Main).ClickAsync(new LocatorClickOptions { Trial = true });
        await page.WaitForFunctionAsync("() => document.querySelector('.tour-card') === null");
        return page;
    }

    private async Task TakeAsync(IPage page, string name)
    {
        await page.RestAsync();
        await GuidePictures.TakeAsync(page, name);
        _taken.Add(name);
    }

    private async Task SeeHomeAsync(IPage page)
    {
        await page.GoToAsync("工作台");
        await page.Body().Region("关键数字").GetByText("支付金额").WaitForAsync();
        await page.Body().Region("正在运行的旅程").GetByText(Journey).WaitForAsync();
        await TakeAsync(page, GuidePictures.Home);
    }

    private async Task SeeSegmentAsync(IPage page)
    {
        await page.GoToAsync("人群");
        await page.GetByRole(AriaRole.Main).Link("加购未下单").ClickAsync();
        await page.GetByRole(AriaRole.Complementary, new PageGetByRoleOptions { Name = "人数和样本" }).Button(new Regex("^[1-9][0-9,]* 人符合$")).WaitForAsync();
        await page.Body().Region("样本").GetByRole(AriaRole.Link).First.WaitForAsync();
        await page.GetByRole(AriaRole.Main).Button(new Regex("^[1-9][0-9,]* 人，第2条之后还剩$")).WaitForAsync();
        await TakeAsync(page, GuidePictures.Segment);
    }

    private async Task SeeTemplateAsync(IPage page)
    {
        await page.GoToAsync("模板");
        await page.GetByRole(AriaRole.Main).Link(Mail).ClickAsync();
        await page.Body().Region("发送前检查").GetByText("没发现问题").WaitForAsync();
        await page.FrameLocator("iframe[title$='，电脑上']").GetByText("感谢您成为云栖茶集的会员").WaitForAsync();
        await page.FrameLocator("iframe[title$='，手机上']").GetByText("感谢您成为云栖茶集的会员").WaitForAsync();
        await TakeAsync(page, GuidePictures.Template);
    }

    private async Task SeeJourneyAsync(IPage page)
    {
        var canvas = new JourneyCanvas(page);
        await canvas.OpenAsync(Journey);
        await canvas.LookAtAsync("发邮件");
        await canvas.PanelSaysAsync("没有同意接收");
        await canvas.PanelSaysAsync("最近走过的人");
        await TakeAsync(page, GuidePictures.Journey);

        // Whoever waits for the first order has got the mail, or was spared it.
        await canvas.OpenPeopleAsync("等待事件", "等待");
        await page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Row).Nth(1).GetByRole(AriaRole.Cell).Nth(1).ClickAsync();
        var way = page.GetByRole(AriaRole.Dialog).Filter(new LocatorFilterOptions { HasTextRegex = new Regex("走过的路") });
        await way.GetByText("进入旅程。").WaitForAsync();
        await way.GetByText("在等「").WaitForAsync();
        await TakeAsync(page, GuidePictures.Way);
        await way.Button("关闭").ClickAsync();
    }

    private async Task SeeDraftAsync(IPage page)
    {
        var canvas = new JourneyCanvas(page);
        await canvas.OpenAsync(Journey);
        await page.Body().Button("编辑第2版").ClickAsync();
        await page.GetByText("可以发布").Or(page.GetByText("个提醒")).First.WaitForAsync();
        await page.Body().Button("看全貌（0）").ClickAsync();
        await page.Body().Button("在「注册会员」之后加一步").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem).First.WaitForAsync();
        await TakeAsync(page, GuidePictures.Draft);
        await page.Keyboard.PressAsync("Escape");

        await page.Body().Button("目标和退出条件").ClickAsync();
        var rules = page.GetByRole(AriaRole.Complementary, new PageGetByRoleOptions { Name = "目标和退出条件" });
        await rules.Button("加一个退出条件").ClickAsync();
        await rules.Region("退出条件1").GetByText("不再属于一个人群").ClickAsync();
        await rules.Field("哪个人群").ChooseAsync("可发营销邮件");
        await page.GetByText("已存草稿").WaitForAsync();
        await TakeAsync(page, GuidePictures.Rules);
    }

    private async Task SeeMessagesAsync(IPage page)
    {
        await page.GoToAsync("消息");
        await page.Body().Button(new Regex("^状态：")).ClickAsync();
        await page.Body().Button("拦下").ClickAsync();
        await page.GetByRole(AriaRole.Table).GetByText("没有同意接收").First.WaitForAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Table).GetByText("已送达")).ToHaveCountAsync(0);
        await TakeAsync(page, GuidePictures.Messages);
    }

    private async Task SeeReportAsync(IPage page)
    {
        await page.GoToAsync("报表");
        await page.Body().Heading("报表").WaitForAsync();
        await page.GetByRole(AriaRole.Main).Link(Journey).ClickAsync();
        var funnel = page.GetByRole(AriaRole.Table, new PageGetByRoleOptions { Name = "漏斗" });
        await funnel.Button(new Regex("^[1-9][0-9,]* 人 下单$")).ClickAsync();
        var people = page.GetByRole(AriaRole.Complementary, new PageGetByRoleOptions { Name = "数字里的人" });
        await people.GetByRole(AriaRole.Link).First.WaitForAsync();
        await TakeAsync(page, GuidePictures.Report);

        await people.Button("关上").ClickAsync();
        var goals = page.Body().Region("目标");
        await goals.GetByText("95%区间").First.WaitForAsync();
        await goals.EvaluateAsync("e => e.scrollIntoView({ block: 'start' })");
        await TakeAsync(page, GuidePictures.Goals);
    }

    /// <summary>Somebody who bought, was written to and was handed to sales: the first lead that was won.</summary>
    private async Task SeeProfileAsync(IPage page)
    {
        await page.GoToAsync("线索");
        await page.Body().Button(new Regex("^状态：")).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = "已赢单" }).CheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Body().Button("状态：已赢单，修改").WaitForAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Table).GetByText("待接受")).ToHaveCountAsync(0);
        var name = await page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Row).Nth(1).GetByRole(AriaRole.Link).First.InnerTextAsync();

        await page.GoToAsync("客户档案");
        await page.Body().Heading("客户档案").WaitForAsync();
        await page.GetByRole(AriaRole.Searchbox).FillAsync(name);
        await page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await page.GetByRole(AriaRole.Main).Link(name).First.ClickAsync();
        var profile = new ProfilePage(page);
        await page.Body().Heading(name).WaitForAsync();
        await profile.Section("身份标识").GetByText("用户编号").First.WaitForAsync();
        await profile.Section("触达许可").WaitForAsync();
        await profile.Section("旅程").WaitForAsync();
        await profile.Timeline.GetByRole(AriaRole.Listitem).First.WaitForAsync();
        await TakeAsync(page, GuidePictures.Profile);
    }

    private async Task SeeLeadAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Main).Button("去接受").ClickAsync();
        await page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Row).Nth(1).GetByRole(AriaRole.Link).First.ClickAsync();
        await page.Body().Button("接受线索").WaitForAsync();
        await page.Body().Region("为什么转给你").GetByText("刚注册的会员").WaitForAsync();
        await TakeAsync(page, GuidePictures.Lead);
    }
}
