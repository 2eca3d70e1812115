using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Kills;

/// <summary>What a marketer finds about messages of which nobody knows whether they arrived, and does about them, in the browser.</summary>
public sealed partial class UncertainPageTests(ChromiumBrowser chromium)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Uncertain_messages_are_listed_with_what_that_means_and_sent_again_or_counted_as_sent()
    {
        await using var story = await KillStory.BeginAsync(TimeSpan.Zero);
        using var sender = new EventSender(story.WriteKey, story.Host.Address);
        (await sender.TryAsync([.. Calls("again", "再发"), .. Calls("counted", "算数")], CancellationToken.None)).ShouldBeTrue();
        await Eventually.Async(() => story.MailServer.Count("cut-once") == 2, Patience);

        var pictures = new Pictures();

        // From the step of the journey to the list.
        var page = await chromium.SignInAsync(story.Host, path: $"/journeys/{story.Journey}?step=welcome");
        await page.GetByText("2封邮件不知道送没送到").WaitForAsync();
        await pictures.TakeAsync(page, "step");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "看是哪些" }).ClickAsync();
        await page.GetByText("系统没有自动补发").WaitForAsync();
        await page.GetByText("c***@again.example.com").WaitForAsync();

        // One from its drawer.
        await page.GetByText("c***@counted.example.com").ClickAsync();
        var counts = page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "算作已发" });
        await counts.WaitForAsync();
        await pictures.TakeAsync(page, "message");
        await counts.ClickAsync();
        await ConfirmAsync(page, "把1封算作已发？", "算作已发");
        await page.GetByText("1封已算作已发").WaitForAsync();
        await page.GetByText("人工算作已发").First.WaitForAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "关闭" }).ClickAsync();

        // The other one from the list.
        var table = page.GetByRole(AriaRole.Table);
        await Eventually.Async(async () => await table.GetByText("@counted").CountAsync() == 0, Patience);
        await table.GetByRole(AriaRole.Checkbox, new LocatorGetByRoleOptions { NameRegex = Again() }).CheckAsync();
        await pictures.TakeAsync(page, "chosen");
        await page.GetByRole(AriaRole.Region).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "再发一次" }).ClickAsync();
        await ConfirmAsync(page, "再发1封？", "再发一次");
        await page.GetByText("1封已重新排队").WaitForAsync();

        await Eventually.Async(() => story.MailServer.MailsTo("cut-once.again@again.example.com").Count > 0, Patience, () => StateAsync(story));
        var mail = story.MailServer.MailsTo("cut-once.again@again.example.com")[0];
        mail.Header("from")!.ShouldContain("hello@shop.example.com");
        await page.GotoAsync($"/messages?journey={story.Journey}&state=accepted");
        await page.GetByText("c***@again.example.com").WaitForAsync();
        await page.GetByText("c***@counted.example.com").WaitForAsync();
        story.Mails.Count.ShouldBe(1);
        await page.Context.CloseAsync();
    }

    private static async Task<string> StateAsync(KillStory story)
    {
        using var admin = await story.SignInAsync();
        return $"{await admin.GetAsync("/api/campaign/message")}\n{story.Host.Output[^Math.Min(4000, story.Host.Output.Length)..]}";
    }

    private static object[] Calls(string user, string name) =>
    [
        new
        {
            type = "identify", messageId = $"identify-{user}", userId = user, traits = new { name, email = $"cut-once.{user}@{user}.example.com", city = "上海" },
            context = new { consent = new { categoryPreferences = new { email_marketing = true } } },
        },
        new { type = "track", messageId = $"signup-{user}", userId = user, @event = People.SignedUp },
    ];

    private static async Task ConfirmAsync(IPage page, string title, string verb)
    {
        var question = page.GetByRole(AriaRole.Dialog).Filter(new LocatorFilterOptions { HasText = title });
        await question.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = verb }).Last.ClickAsync();
    }

    [GeneratedRegex("再发")]
    private static partial Regex Again();
}
