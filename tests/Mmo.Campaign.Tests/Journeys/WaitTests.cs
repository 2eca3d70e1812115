using Dapper;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tenants;
using Mmo.Campaign.Tests.Hosting;

namespace Mmo.Campaign.Tests.Journeys;

public sealed class WaitTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    [Fact]
    public async Task A_wait_until_ten_ends_at_ten_where_each_person_lives()
    {
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On("Ten"), Draw.Until("10:00"), Draw.Exit()));
        var people = new Dictionary<string, long>();
        foreach (var zone in (string[])["Asia/Shanghai", "Europe/Berlin", "America/Los_Angeles", "Not/AZone"])
        {
            people[zone] = await host.Cdp.PersonAsync(null, zone: zone);
            await host.Cdp.EventAsync(people[zone], "Ten");
        }

        await host.SettleAsync();

        await using var connection = await host.Database.OpenAsync();
        foreach (var (zone, part) in people)
        {
            var (since, due) = await connection.QuerySingleAsync<(DateTime, DateTime)>(
                "select node_since, due_at from campaign_store.enrolment where journey_id = @Id and part_no = @part", new { story.Id, part });

            // A zone that nobody knows is taken for the tenant's, Asia/Shanghai.
            var local = TimeZoneInfo.ConvertTime(new DateTimeOffset(due, TimeSpan.Zero), TenantZones.Find(zone) ?? TenantZones.Find("Asia/Shanghai")!);
            local.TimeOfDay.ShouldBe(TimeSpan.FromHours(10), zone);
            (due - since).ShouldBeInRange(TimeSpan.Zero, TimeSpan.FromHours(25), zone);
        }
    }

    [Fact]
    public async Task Who_goes_round_a_loop_gets_each_rounds_mail_once()
    {
        await host.UseMailboxAsync();
        var definition = new JourneyDefinition
        {
            Nodes = [Draw.On("Loop"), Draw.Email(), Draw.Wait(1, WaitUnit.Days), Draw.Branch("again"), Draw.Exit()],
            Edges =
            [
                new("in", "next", "mail"), new("mail", "next", "wait"), new("wait", "next", "branch"), new("branch", "again", "mail"),
                new("branch", "else", "exit"),
            ],
        };
        var story = await JourneyStory.RunAsync(host, definition);
        var part = await host.Cdp.PersonAsync("loop@shop.test");
        await host.Cdp.EventAsync(part, "Loop");
        var rounds = 0;
        host.Conditions.Meets = (_, _) => ++rounds < 3;
        for (var day = 0; day < 4; day++)
        {
            await host.SettleAsync();
            host.Clock.Advance(TimeSpan.FromDays(1));
        }

        (await story.MessagesAsync(part)).ShouldBe(["accepted", "accepted", "accepted"]);
        (await story.WhereAsync(part)).ShouldBe("exit");
        (await story.CountsAsync())["mail"].ShouldBe(new(3, 3));
    }
}
