using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Identity.Operations;

namespace Mmo.Campaign.Tests;

public sealed class OperationsTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    [Fact]
    public async Task A_company_sees_what_waits_in_it_and_another_nothing_of_it()
    {
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On("Registered"), Draw.Wait(2, WaitUnit.Hours), Draw.Email(), Draw.Exit()));
        var part = await host.Cdp.PersonAsync("li@shop.test", "李小红");
        await host.Cdp.EventAsync(part, "Registered");
        var admin = await host.SignedInAsync();
        var other = await host.SignedInAsync("other");

        var behind = await WorkAsync(admin, "feed:campaign:journeys");
        behind.Count.ShouldBe(1);
        behind.Producer.ShouldBe("cdp");
        behind.Since.ShouldNotBeNull();
        (await WorkAsync(other, "feed:campaign:journeys")).Count.ShouldBe(0);

        await host.FeedAsync();
        (await WorkAsync(admin, "feed:campaign:journeys")).Count.ShouldBe(0);
        await TickAsync();
        (await WorkAsync(admin, "work:campaign:enrolments")).Count.ShouldBe(0);
        host.Clock.Advance(TimeSpan.FromHours(2));
        (await WorkAsync(admin, "work:campaign:enrolments")).Count.ShouldBe(1);
        (await WorkAsync(other, "work:campaign:enrolments")).Count.ShouldBe(0);
        var total = (await admin.GetOkAsync<InstallationDto>("/api/identity/operations/installation")).Workers.Single(w => w.Work.Worker == "work:campaign:enrolments");
        (total.Work.Count, total.Companies).ShouldBe((1, 1));

        await TickAsync();
        (await WorkAsync(admin, "work:campaign:send")).Count.ShouldBe(1);
        (await FigureAsync(admin, "queued")).ShouldBe(1);
        await host.SettleAsync();
        (await story.WhereAsync(part)).ShouldBe("exit");
        (await WorkAsync(admin, "work:campaign:send")).Count.ShouldBe(0);
        (await FigureAsync(admin, "queued")).ShouldBe(0);
        (await FigureAsync(admin, "accepted")).ShouldBe(1);
        (await FigureAsync(admin, "perMinute")).ShouldBe(0.2);
        (await FigureAsync(other, "accepted")).ShouldBe(0);
    }

    [Fact]
    public async Task The_months_of_the_event_log_are_told_and_whether_the_next_is_there()
    {
        var admin = await host.SignedInAsync();
        await host.RunAsync("work:cdp:event-months");
        var events = (await admin.GetOkAsync<InstallationDto>("/api/identity/operations/installation")).Partitions.Single(p => p.Table == "cdp_store.event");
        events.HasNextMonth.ShouldBeTrue();
        events.Count.ShouldBeGreaterThanOrEqualTo(4);
        events.Until!.Value.ShouldBeGreaterThan(host.Clock.GetUtcNow().AddMonths(2));

        // The clock goes on and nobody makes months.
        host.Clock.Advance(TimeSpan.FromDays(120));
        admin = await host.SignedInAsync();
        (await admin.GetOkAsync<InstallationDto>("/api/identity/operations/installation")).Partitions.Single(p => p.Table == "cdp_store.event")
            .HasNextMonth.ShouldBeFalse();
    }

    private async Task TickAsync()
    {
        while (await host.TickAsync())
        {
        }
    }

    private static async Task<WorkDto> WorkAsync(HttpClient browser, string worker) =>
        (await browser.GetOkAsync<OperationsDto>("/api/identity/operations")).Work.Single(w => w.Worker == worker);

    private static async Task<double> FigureAsync(HttpClient browser, string name) =>
        (await browser.GetOkAsync<OperationsDto>("/api/identity/operations")).Figures.Single(g => g.Name == "Campaign.Sends").Figures.Single(f => f.Name == name).Value;
}
