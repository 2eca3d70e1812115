using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests;

/// <summary>What the customers do, and what the marketer sees of it.</summary>
public sealed partial class MainJobByClickingTests
{
    /// <summary>Others who sign up: who gets the mail, who may not be written to, and who lives elsewhere.</summary>
    private static readonly string[] Others = [.. Enumerable.Range(1, MailedOthers + UnaskedOthers + OthersElsewhere).Select(n => $"other-{n}")];

    private static IEnumerable<string> Mailed => Others.Take(MailedOthers);

    /// <summary>Who they are and what they bought: 陈小明 twice within 30 days, 林岚 once, 王芳 twice but elsewhere.</summary>
    private static Task SendHistoryAsync(Customer customer) => customer.SendAsync(
    [
        .. Others.Select((id, n) => Identify(id, NameOf(n), n < MailedOthers + UnaskedOthers ? "上海" : "杭州", consents: n < MailedOthers ? true : null)),
        Identify("ming", "陈小明", "上海", consents: true), Identify("lan", "林岚", "上海", consents: null), Identify("fang", "王芳", "北京", consents: true),
        Order("ming", "o-1", 128, daysAgo: 20), Order("ming", "o-2", 86, daysAgo: 3), Order("lan", "o-3", 59, daysAgo: 5),
        Order("fang", "o-4", 42, daysAgo: 9), Order("fang", "o-5", 42, daysAgo: 2), Order("lan", "o-6", 59, daysAgo: 45),
    ]);

    private static Task SignUpAsync(Customer customer) =>
        customer.SendAsync([.. Others.Concat(["ming", "lan", "fang"]).Select(userId => new { call = "track", userId, @event = SignedUp })]);

    /// <summary>陈小明 and a few of the others, each after the mail.</summary>
    private static Task OrderAsync(Customer customer) =>
        customer.SendAsync([.. Mailed.Take(OrderingOthers).Select((id, n) => Order(id, $"o-1{n}", 100 + n)), Order("ming", "o-8", 199.5m)]);

    private static string NameOf(int number) => $"{"赵钱孙李周吴郑冯褚卫"[number % 10]}{"思嘉雨子若一书梓"[number / 10 % 8]}{"涵怡宁远安"[number % 5]}";

    private static object Identify(string userId, string name, string city, bool? consents) => new
    {
        call = "identify",
        userId,
        traits = new { name, email = $"{userId}@example.com", city, store = "SH01" },
        context = consents is null ? null : new { consent = new { categoryPreferences = new { email_marketing = consents } } },
    };

    private static object Order(string userId, string number, decimal amount, int daysAgo = 0) => new
    {
        call = "track", userId, @event = Bought, properties = new { order_id = number, amount, currency = "CNY" },
        timestamp = TimeProvider.System.GetUtcNow().AddDays(-daysAgo),
    };

    /// <summary>林岚 said yes at the counter.</summary>
    private async Task GrantConsentAsync(IPage page)
    {
        var profile = new ProfilePage(page);
        await profile.OpenAsync("林岚");
        await profile.Section("触达许可").GetByText("未询问").First.WaitForAsync();
        await profile.GrantAsync("邮件营销", "门店登记时当面同意");
        await _pictures.TakeAsync(page, "手工许可");
    }

    private async Task BuildSegmentAsync(IPage page, Customer customer)
    {
        var builder = new SegmentBuilder(page);
        await builder.BeginAsync(Segment);
        await builder.Conditions.AttributeIsAsync(1, "城市", "上海");
        await builder.CountAsync(2 + MailedOthers + UnaskedOthers);
        await builder.Conditions.DidAtLeastAsync(2, Bought, 2);
        await builder.Conditions.DidNotOpenMailAsync(3);
        await builder.CountAsync(1);
        await builder.SampleAsync("陈小明");
        await _pictures.TakeAsync(page, "人群");
        await builder.SaveAsync(Segment);
        await builder.MembersAsync(1);

        // Somebody comes in by what they do; the page follows by itself.
        await customer.SendAsync(Order("lan", "o-7", 75, daysAgo: 2));
        await builder.MembersAsync(2);
        await builder.CountAsync(2);
        await _pictures.TakeAsync(page, "人群成员");
    }

    private static async Task ReadMailsAsync(IReadOnlyList<SmtpMail> mails, MailReader mailReader)
    {
        SmtpMail MailOf(string id) => mails.Single(m => m.To[0] == $"{id}@example.com");
        mails.SelectMany(m => m.To).ShouldBe(["lan@example.com", "ming@example.com", .. Mailed.Select(id => $"{id}@example.com")], ignoreOrder: true);
        var ming = MailOf("ming");
        ming.Subject.ShouldBe("陈小明，欢迎");
        ming.Header("from")!.ShouldContain("hello@shop.example.com");
        foreach (var mail in Mailed.Take(OpeningOthers).Select(MailOf).Append(ming))
        {
            await mailReader.OpenAsync(mail);
        }

        foreach (var mail in Mailed.Take(ClickingOthers).Select(MailOf).Append(ming))
        {
            (await mailReader.ClickAsync(mail)).ShouldStartWith("https://shop.example.com/new");
        }

        await mailReader.UnsubscribeAsync(MailOf("lan"));
    }

    /// <summary>Who opened the mail is no longer one who opened none.</summary>
    private static Task LeaveSegmentAsync(IPage page) => new SegmentBuilder(page).MembersAsync(1);
}
