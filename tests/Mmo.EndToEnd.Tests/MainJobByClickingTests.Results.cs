using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;

namespace Mmo.EndToEnd.Tests;

/// <summary>What came of it: the salesperson's lead, the report, the people.</summary>
public sealed partial class MainJobByClickingTests
{
    private async Task SellAsync(Company company)
    {
        var page = await chromium.SignInAsync(company.Host, "sales1", SeededData.DatabaseSalesPassword);
        await Pictures.WithPageAsync(page, async () =>
        {
            var desk = new LeadDesk(page);
            await desk.OpenAsync("陈**", 1 + OrderingOthers);
            await _pictures.TakeAsync(page, "线索");
            await desk.AcceptAsync("陈小明");
            await page.GetByText("ming@example.com").WaitForAsync();
            await desk.WinAsync("陈小明", 5200);
            await _pictures.TakeAsync(page, "线索赢单");
        });
        await page.Context.CloseAsync();
    }

    private async Task ReadReportAsync(IPage page)
    {
        var report = new JourneyReport(page);
        await report.OpenAsync(Journey);
        await report.StepAsync("发出", 2 + MailedOthers);
        await report.StepAsync("送达", 2 + MailedOthers);
        await report.StepAsync("打开", 1 + OpeningOthers);
        await report.StepAsync("点击", 1 + ClickingOthers);
        await report.StepAsync("下单", 1 + OrderingOthers);
        await report.AmountAsync("下单", "¥605.50");
        await report.StepAsync("转线索", 1 + OrderingOthers);
        await report.StepAsync("赢单", 1);
        await report.AmountAsync("赢单", "¥5,200.00");
        await report.NodeAsync("在上海吗", "通过", 3 + Others.Length);
        await report.NodeAsync("欢迎邮件", "拦下", UnaskedOthers);
        await report.OpenPeopleAsync("下单", 1 + OrderingOthers);
        await report.Person("陈小明").WaitForAsync();
        await _pictures.TakeAsync(page, "报表里的人");
        await report.Person("陈小明").ClickAsync();
        await page.Body().Heading("陈小明").WaitForAsync();
    }

    private async Task SeePeopleAsync(IPage page)
    {
        var profile = new ProfilePage(page);
        await _pictures.TakeAsync(page, "陈小明");
        await profile.Section("身份标识").GetByText("用户编号").WaitForAsync();
        await profile.Section("身份标识").GetByText("邮箱").WaitForAsync();
        var why = await profile.WhyAsync("城市", "上海");
        await why.GetByText("商城后台").WaitForAsync();
        await profile.Section("触达许可").GetByText("可发").WaitForAsync();
        await profile.Section("旅程").Link(Journey).WaitForAsync();
        await profile.Section("线索").GetByText("欢迎邮件后下单").WaitForAsync();
        await profile.Fact("累计支付").GetByText("¥413.50").WaitForAsync();
        foreach (var line in new[] { $"进入旅程「{Journey}」", "发出邮件", "邮件已送达", "打开邮件", "点开邮件里的链接", "转给销售", "销售接受线索", "线索赢单¥5,200.00", $"离开旅程「{Journey}」" })
        {
            await profile.Timeline.GetByText(line).First.WaitForAsync();
        }

        (await profile.Timeline.InnerTextAsync()).ShouldNotContain("ming@example.com");

        await profile.OpenAsync("林岚");
        await profile.Section("所在人群").Link(Segment).WaitForAsync();
        await profile.Section("触达许可").GetByText("已拒绝").WaitForAsync();
        await profile.Timeline.GetByText("退订推广邮件").WaitForAsync();
        await profile.Timeline.GetByText("点了邮件里的退订").WaitForAsync();
        await _pictures.TakeAsync(page, "林岚");

        await profile.OpenAsync("王芳");
        await profile.Section("旅程").GetByText("已离开").WaitForAsync();
    }

    private async Task SeeJourneyAsync(IPage page)
    {
        var canvas = new JourneyCanvas(page);
        await canvas.OpenAsync(Journey);
        await canvas.CountAsync("分支", "通过", 3 + Others.Length);
        await canvas.CountAsync("发邮件", "拦下", UnaskedOthers);
        await canvas.CountAsync("等待事件", "通过", 1 + OrderingOthers);
        await canvas.CountAsync("转线索", "通过", 1 + OrderingOthers);
        await canvas.LookAtAsync("发邮件");
        await canvas.PanelSaysAsync("没有同意接收");
        await _pictures.TakeAsync(page, "旅程");
    }
}
