using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests;

/// <summary>
/// The platform's main job as people do it: a marketer and a salesperson click and type in the admin UI, the customer is an unmodified SDK,
/// the mail server a real one.
/// </summary>
[Collection(CompaniesCollection.Name)]
public sealed partial class MainJobByClickingTests(ChromiumBrowser chromium, CompaniesHost companies)
{
    private const string Bought = "支付成功";
    private const string SignedUp = "注册成功";
    private const string Journey = "新客欢迎";
    private const string Segment = "上海老客没看邮件";
    private const int MailedOthers = 60;
    private const int UnaskedOthers = 12;
    private const int OthersElsewhere = 88;
    private const int OpeningOthers = 25;
    private const int ClickingOthers = 11;
    private const int OrderingOthers = 4;

    // The journey waits a minute, its shortest wait; the marketer goes on with other things meanwhile.
    private static readonly TimeSpan MailPatience = TimeSpan.FromSeconds(120);

    private readonly Pictures _pictures = new();

    [Fact]
    public async Task A_marketer_and_a_salesperson_take_a_customer_by_clicking_from_the_first_event_to_an_order_that_a_report_credits()
    {
        await using var mailServer = await SmtpReferee.StartAsync();
        var company = companies.Company(CompaniesHost.First);
        using var mailReader = new MailReader();
        var page = await company.SignInAsync(chromium);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await Pictures.WithPageAsync(page, async () =>
        {
            var customer = new Customer(company.Host, await new SourcesPage(page).MakeAsync("商城后台", "服务器"));
            await SetUpAsync(page, company.Host, mailServer);
            await SendHistoryAsync(customer);
            await WriteTemplateAsync(page);
            await DrawJourneyAsync(page);

            await SignUpAsync(customer);
            await SeeWaitingAsync(page);
            await GrantConsentAsync(page);
            await BuildSegmentAsync(page, customer);

            var mails = await mailServer.WaitForCountAsync(2 + MailedOthers, MailPatience);
            await ReadMailsAsync(mails, mailReader);
            await LeaveSegmentAsync(page);
            await OrderAsync(customer);
            await SellAsync(company);
            await ReadReportAsync(page);
            await SeePeopleAsync(page);
            await SeeJourneyAsync(page);
            mailServer.Mails.Count.ShouldBe(2 + MailedOthers);
            _pictures.Violations.ShouldBeEmpty();
        });
        await page.Context.CloseAsync();
    }

    private async Task SetUpAsync(IPage page, RunningHost host, SmtpReferee mailServer)
    {
        var settings = new SettingsPages(page);
        await settings.UseMailServerAsync(mailServer);
        await settings.SendAsAsync("云栖茶集", "hello@shop.example.com", host.Address);
        await _pictures.TakeAsync(page, "邮件设置");
        await settings.MeanOrderAsync(Bought, "order_id", "amount");
        await _pictures.TakeAsync(page, "事件含义");
    }

    private async Task WriteTemplateAsync(IPage page)
    {
        const string Html = """
            <p>你好，{{person.nmae}}</p>
            <p><a href="https://shop.example.com/new">看看新品</a></p>
            <p><a href="{{unsubscribeUrl}}">退订</a></p>
            """;
        var editor = new TemplateEditor(page);
        await editor.WriteAsync("欢迎", "{{person.name}}，欢迎", Html);
        await editor.FindingAsync("person.nmae");
        await _pictures.TakeAsync(page, "模板检查");
        await editor.RewriteAsync(Html.Replace("nmae", "name", StringComparison.Ordinal));
        await editor.NoFindingAsync();
        var mail = await editor.PreviewAsync("陈小明");
        await mail.GetByText("你好，陈小明").WaitForAsync();
        await editor.Subject.GetByText("陈小明，欢迎").WaitForAsync();
        await _pictures.TakeAsync(page, "模板预览");
        await editor.PublishAsync();
    }

    private async Task DrawJourneyAsync(IPage page)
    {
        var canvas = new JourneyCanvas(page);
        await canvas.BeginAsync(Journey);
        await canvas.EnterByEventAsync(SignedUp);
        await canvas.AddAfterAsync("「进入」", "等待");
        await canvas.NameAsync("等一会儿");
        await canvas.WaitSpanAsync(1, "分钟");
        await canvas.AddAfterAsync("「等一会儿」", "分支");
        await canvas.NameAsync("在上海吗");
        await canvas.AskAsync("在上海", "城市", "上海");
        await canvas.AddAfterAsync("「在上海吗」的「在上海」", "发邮件");
        await canvas.NameAsync("欢迎邮件");
        await canvas.UseTemplateAsync("欢迎");
        await canvas.AddAfterAsync("「欢迎邮件」", "等待事件");
        await canvas.NameAsync("等下单");
        await canvas.WaitForEventAsync(Bought);
        await canvas.AddAfterAsync("「等下单」的「等到了」", "转线索");
        await canvas.NameAsync("交给销售");
        await canvas.MakeLeadAsync("欢迎邮件后下单", "看了欢迎邮件，三天内下单");
        await _pictures.TakeAsync(page, "旅程草稿");
        await canvas.PublishAsync();
    }

    private async Task SeeWaitingAsync(IPage page)
    {
        var canvas = new JourneyCanvas(page);
        await canvas.CountAsync("等待", "等待", 3 + MailedOthers + UnaskedOthers + OthersElsewhere);
        await _pictures.TakeAsync(page, "旅程在跑");
    }
}
