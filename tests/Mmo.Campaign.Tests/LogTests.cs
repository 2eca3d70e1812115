using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;

namespace Mmo.Campaign.Tests;

public sealed class LogTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    [Fact]
    public async Task The_log_names_nobody_while_mails_are_sent_and_refused_even_at_debug()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On("Registered"), Draw.Email(), Draw.Exit()));
        var log = host.Log.Begin();
        var good = await host.Cdp.PersonAsync("zhao.liying@shop.test", "赵丽颖");
        var bad = await host.Cdp.PersonAsync("reject-550.qian@shop.test", "钱小多");
        await host.Cdp.EventAsync(good, "Registered");
        await host.Cdp.EventAsync(bad, "Registered");
        await host.SettleAsync();

        (await story.MessagesAsync(good)).ShouldBe(["accepted"]);
        (await story.MessagesAsync(bad)).ShouldNotBe(["accepted"]);
        var admin = await host.SignedInAsync();
        await admin.GetAsync("/api/campaign/message?filter=zhao.liying@shop.test");
        log.Lines.Count.ShouldBeGreaterThan(10);
        log.With("zhao.liying", "reject-550.qian", "赵丽颖", "钱小多").ShouldBeEmpty();
    }
}
