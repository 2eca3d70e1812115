using System.Text.Json;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests;

/// <summary>
/// The platform's main job over the HTTP API: from a customer's first event, sent by a real SDK, by a journey and a real mail server, to a
/// lead that sales win.
/// </summary>
public sealed class MainJobTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_customer_goes_from_the_first_event_by_a_mail_and_an_order_to_a_lead_that_is_won()
    {
        await using var mailServer = await SmtpReferee.StartAsync();
        await using var host = await RunningHost.StartAsync();
        using var admin = await ApiClient.SignInAsync(host, "admin", RunningHost.AdminPassword);
        await SetUpMailAsync(admin, host, mailServer);
        var template = await PublishTemplateAsync(admin);
        var journey = await PublishJourneyAsync(admin, template);
        var writeKey = (await admin.GetAsync("/api/cdp/source")).GetProperty("items").EnumerateArray()
            .First(s => s.GetProperty("kind").GetString() == "server").GetProperty("writeKey").GetString()!;
        var customer = new Customer(host, writeKey);

        // In, and who: the first event of somebody who agreed to e-mail, and of somebody who did not.
        await customer.SendAsync(
            Identify("ming", "陈小明", consents: true), Identify("lin", "林岚", consents: false),
            new { call = "track", userId = "ming", @event = "Signed Up" }, new { call = "track", userId = "lin", @event = "Signed Up" });

        // When, and out: the mail goes to the one with consent, once.
        await Eventually.Async(() => mailServer.Mails.Count > 0, Patience);
        var mail = mailServer.Mails.ShouldHaveSingleItem();
        mail.To.ShouldBe(["ming@example.com"]);
        mail.Subject.ShouldBe("陈小明，欢迎");
        mail.Header("list-unsubscribe-post").ShouldBe("List-Unsubscribe=One-Click");
        using (var reader = new MailReader())
        {
            await reader.OpenAsync(mail);
            (await reader.ClickAsync(mail)).ShouldStartWith("https://shop.example.com/new");
        }

        // What they do about it ends the wait and makes a lead for the salesperson of their store.
        await customer.SendAsync(new { call = "track", userId = "ming", @event = "Order Completed", properties = new { order_id = "o-1", revenue = 199.5, currency = "CNY" } });
        using var sales = await ApiClient.SignInAsync(host, "sales1", host.SalesPassword);
        var lead = await EventuallyAsync(async () => (await sales.GetAsync("/api/crm-sync/lead")).GetProperty("items").EnumerateArray().FirstOrDefault());
        lead.GetProperty("title").GetString().ShouldBe("欢迎邮件后下单");
        await WinAsync(sales, lead.GetProperty("id").GetString()!);

        // Everything came back as an event of the person.
        var ming = await FindAsync(admin, "陈小明");
        await EventuallyAsync(async () =>
        {
            var names = await TimelineAsync(admin, ming);
            return new[]
            {
                "Signed Up", "mmo.journey.entered", "mmo.message.sent", "mmo.message.delivered", "mmo.message.opened", "mmo.message.clicked", "Order Completed",
                "mmo.lead.created", "mmo.lead.accepted", "mmo.lead.won", "mmo.journey.left",
            }.Except(names).Any() ? default : JsonSerializer.SerializeToElement(names);
        });
        (await TimelineAsync(admin, await FindAsync(admin, "林岚"))).ShouldContain("mmo.message.dropped");

        var counts = await admin.GetAsync($"/api/campaign/journey/{journey}/counts");
        counts.GetProperty("entered").GetInt64().ShouldBe(2);
        mailServer.Mails.Count.ShouldBe(1);
    }

    private static object Identify(string userId, string name, bool consents) => new
    {
        call = "identify",
        userId,
        traits = new { name, email = $"{userId}@example.com", city = "上海", store = "SH01" },
        context = new { consent = new { categoryPreferences = new { email_marketing = consents } } },
    };

    private static async Task SetUpMailAsync(ApiClient admin, RunningHost host, SmtpReferee mailServer)
    {
        await admin.PostAsync("/api/campaign/mail-server", new { name = "测试", host = mailServer.Host, port = mailServer.Port, security = "none", maxConnections = 2, isEnabled = true });
        var channel = (await admin.GetAsync("/api/campaign/email-channel")).EnumerateObject().ToDictionary(p => p.Name, p => (object?)p.Value);
        channel["fromName"] = "示例商城";
        channel["fromAddress"] = "hello@shop.example.com";
        channel["publicBaseUrl"] = host.Address.ToString().TrimEnd('/');
        channel["quietFrom"] = null;
        channel["quietTo"] = null;
        await admin.PutAsync("/api/campaign/email-channel", channel);
    }

    private static async Task<string> PublishTemplateAsync(ApiClient admin)
    {
        var template = await admin.PostAsync("/api/content-hub/email-template", new
        {
            name = "欢迎", subject = "{{person.name}}，欢迎",
            html = "<p>你好，{{person.name}}</p><p><a href=\"https://shop.example.com/new\">看看新品</a></p><p><a href=\"{{unsubscribeUrl}}\">退订</a></p>",
        });
        var id = template.GetProperty("id").GetString()!;
        await admin.PostAsync($"/api/content-hub/email-template/{id}/publish");
        return id;
    }

    private static async Task<string> PublishJourneyAsync(ApiClient admin, string template)
    {
        var journey = await admin.PostAsync("/api/campaign/journey", new
        {
            name = "新客欢迎",
            draft = new
            {
                nodes = new object[]
                {
                    new { type = "trigger", id = "start", name = "注册", source = "event", eventName = "Signed Up", reEntry = "once" },
                    new
                    {
                        type = "branch", id = "where", name = "在上海吗",
                        answers = new[] { new { id = "shanghai", name = "在上海", condition = new { type = "attr", path = "city", op = "eq", value = "上海" } } },
                    },
                    new { type = "email", id = "welcome", name = "欢迎邮件", templateId = template, purpose = "marketing" },
                    new { type = "waitForEvent", id = "order", name = "等下单", eventName = "Order Completed", timeoutAmount = 3, timeoutUnit = "days" },
                    new { type = "lead", id = "lead", name = "交给销售", title = "欢迎邮件后下单", reasons = new[] { "看了欢迎邮件", "三天内下单" } },
                    new { type = "exit", id = "end", name = "结束" },
                },
                edges = new[]
                {
                    new { from = "start", output = "next", to = "where" },
                    new { from = "where", output = "shanghai", to = "welcome" },
                    new { from = "where", output = "else", to = "end" },
                    new { from = "welcome", output = "next", to = "order" },
                    new { from = "order", output = "event", to = "lead" },
                    new { from = "order", output = "timeout", to = "end" },
                    new { from = "lead", output = "next", to = "end" },
                },
            },
        });
        var id = journey.GetProperty("id").GetString()!;
        await admin.PostAsync($"/api/campaign/journey/{id}/publish", new { concurrencyStamp = journey.GetProperty("concurrencyStamp").GetString() });
        return id;
    }

    private static async Task WinAsync(ApiClient sales, string lead)
    {
        var details = await sales.GetAsync($"/api/crm-sync/lead/{lead}");
        details = await sales.PostAsync($"/api/crm-sync/lead/{lead}/accept", new { concurrencyStamp = details.GetProperty("concurrencyStamp").GetString() });
        await sales.PostAsync(
            $"/api/crm-sync/lead/{lead}/win", new { amount = 5200, currency = "CNY", concurrencyStamp = details.GetProperty("concurrencyStamp").GetString() });
    }

    private static async Task<string> FindAsync(ApiClient admin, string name) =>
        (await admin.GetAsync($"/api/cdp/profile?filter={Uri.EscapeDataString(name)}")).GetProperty("items")[0].GetProperty("id").GetString()!;

    private static async Task<string[]> TimelineAsync(ApiClient admin, string profile) =>
        [.. (await admin.GetAsync($"/api/cdp/profile/{profile}/timeline?maxResultCount=100")).GetProperty("items").EnumerateArray().Select(e => e.GetProperty("name").GetString()!)];

    private static async Task<JsonElement> EventuallyAsync(Func<Task<JsonElement>> look)
    {
        var found = default(JsonElement);
        await Eventually.Async(async () => (found = await look()).ValueKind != JsonValueKind.Undefined, Patience);
        return found;
    }
}
