using Dapper;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Cdp.Events;

namespace Mmo.Campaign.Tests.Journeys;

public sealed class ThinLineTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    [Fact]
    public async Task An_event_leads_over_a_wait_to_a_mail_at_the_real_server_and_back_to_events()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On("Registered"), Draw.Wait(2, WaitUnit.Hours), Draw.Email(), Draw.Exit()));
        var part = await host.Cdp.PersonAsync("wang@shop.test", "王小明");

        await host.Cdp.EventAsync(part, "Registered");
        await host.SettleAsync();
        (await story.WhereAsync(part)).ShouldBe("wait");
        smtp.Mails.ShouldBeEmpty();

        host.Clock.Advance(TimeSpan.FromHours(2));
        await host.SettleAsync();

        var mail = await smtp.WaitForMailToAsync("wang@shop.test");
        mail.Subject.ShouldBe("你好 王小明");
        (await story.WhereAsync(part)).ShouldBe("exit");
        (await story.StepsAsync(part)).ShouldBe(["in → next", "wait → next", "mail → next", "exit left"]);
        (await story.MessagesAsync(part)).ShouldBe(["accepted"]);
        host.Events.Of(part).Select(e => e.Name).ShouldBe(
            [InternalEventNames.JourneyEntered, InternalEventNames.MessageSent, InternalEventNames.MessageDelivered, InternalEventNames.JourneyLeft],
            ignoreOrder: true);
        (await story.CountsAsync()).ShouldBe(
            new Dictionary<string, JourneyStory.Counts>
            {
                ["in"] = new(1, 1), ["wait"] = new(1, 1), ["mail"] = new(1, 1), ["exit"] = new(1, 0, Left: 1),
            },
            ignoreOrder: true);
    }
}
