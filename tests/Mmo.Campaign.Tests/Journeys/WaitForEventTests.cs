using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;

namespace Mmo.Campaign.Tests.Journeys;

public sealed class WaitForEventTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private readonly string _start = $"Cart {Guid.NewGuid():N}";
    private readonly string _paid = $"Paid {Guid.NewGuid():N}";

    private Task<JourneyStory> RunAsync(JourneyNode[] before, params PropertyFilter[] filters) => JourneyStory.RunAsync(
        host,
        Draw.Row([Draw.On(_start), .. before, Draw.For(_paid, 3, WaitUnit.Days, filters), Draw.Exit("bought")])
            .And(Draw.Exit("lost")).With(new JourneyEdge("for", "timeout", "lost")));

    private async Task<long> StartAsync(string? email = null, object? properties = null)
    {
        var part = await host.Cdp.PersonAsync(email);
        await host.Cdp.EventAsync(part, _start, properties);
        await host.SettleAsync();
        return part;
    }

    private static string LastOf(IReadOnlyList<string> steps) => steps[^2];

    [Fact]
    public async Task The_event_moves_the_person_on_and_the_step_says_which_event_it_was()
    {
        var story = await RunAsync([]);
        var part = await StartAsync();
        (await story.WhereAsync(part)).ShouldBe("for");

        await host.Cdp.EventAsync(part, _paid, new { amount = 88 });
        await host.SettleAsync();

        LastOf(await story.StepsAsync(part)).ShouldBe("for → event");
        (await host.Database.ScalarAsync<string>(
            $"select detail ->> 'event' || ' ' || (detail -> 'properties' ->> 'amount') from campaign_store.enrolment_step where journey_id = '{story.Id}' and node_id = 'for'"))
            .ShouldBe($"{_paid} 88");
    }

    [Fact]
    public async Task Without_the_event_the_time_out_moves_the_person_on()
    {
        var story = await RunAsync([]);
        var part = await StartAsync();
        host.Clock.Advance(TimeSpan.FromDays(3) - TimeSpan.FromMinutes(1));
        await host.SettleAsync();
        (await story.WhereAsync(part)).ShouldBe("for");

        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await host.SettleAsync();

        LastOf(await story.StepsAsync(part)).ShouldBe("for → timeout");
    }

    [Fact]
    public async Task An_order_that_comes_while_the_mail_is_on_its_way_is_found_by_the_wait_behind_it()
    {
        await host.UseMailboxAsync();
        var story = await RunAsync([Draw.Email()]);
        var part = await host.Cdp.PersonAsync("quick@shop.test");
        await host.Cdp.EventAsync(part, _start);
        await host.FeedAsync();
        while (await host.TickAsync())
        {
        }

        (await story.MessagesAsync(part)).ShouldBe(["queued"]);
        await host.Cdp.EventAsync(part, _paid);
        await host.FeedAsync();
        (await story.WhereAsync(part)).ShouldBe("mail");
        await host.SettleAsync();

        LastOf(await story.StepsAsync(part)).ShouldBe("for → event");
    }

    [Fact]
    public async Task An_order_before_the_mail_was_queued_does_not_end_the_wait_behind_it()
    {
        await host.UseMailboxAsync();
        var story = await RunAsync([Draw.Wait(1, WaitUnit.Hours), Draw.Email()]);
        var part = await StartAsync("before@shop.test");
        await host.Cdp.EventAsync(part, _paid);
        host.Clock.Advance(TimeSpan.FromHours(1));
        await host.SettleAsync();

        (await story.WhereAsync(part)).ShouldBe("for");
    }

    [Fact]
    public async Task An_event_in_the_same_commit_behind_the_entry_ends_the_wait()
    {
        var story = await RunAsync([]);
        var (after, before) = (await host.Cdp.PersonAsync(null), await host.Cdp.PersonAsync(null));

        await host.Cdp.CommitAsync((before, _paid, null, 0), (before, _start, null, 0), (after, _start, null, 0), (after, _paid, null, 0));
        await host.SettleAsync();

        LastOf(await story.StepsAsync(after)).ShouldBe("for → event");
        (await story.WhereAsync(before)).ShouldBe("for");
    }

    [Fact]
    public async Task Only_the_very_order_that_started_the_journey_ends_its_wait()
    {
        var story = await RunAsync([], Draw.Filter("orderId", PropertyOperator.Eq, triggerPath: "order.id"));
        var part = await StartAsync(properties: new { order = new { id = 4711 } });

        await host.Cdp.EventAsync(part, _paid, new { orderId = 4712 });
        await host.SettleAsync();
        (await story.WhereAsync(part)).ShouldBe("for");

        await host.Cdp.EventAsync(part, _paid, new { orderId = "4711" });
        await host.SettleAsync();
        LastOf(await story.StepsAsync(part)).ShouldBe("for → event");
    }

    [Fact]
    public async Task An_event_under_another_part_of_the_person_counts()
    {
        var story = await RunAsync([]);
        var browser = await StartAsync();
        var account = await host.Cdp.PersonAsync(null);
        await host.Cdp.MergeAsync(account, browser);

        await host.Cdp.EventAsync(account, _paid);
        await host.SettleAsync();

        LastOf(await story.StepsAsync(browser)).ShouldBe("for → event");
    }

    [Theory, InlineData((short)2), InlineData((short)4)]
    public async Task Late_and_imported_events_end_no_wait(short flag)
    {
        var story = await RunAsync([]);
        var part = await StartAsync();

        await host.Cdp.EventAsync(part, _paid, flags: flag);
        await host.SettleAsync();

        (await story.WhereAsync(part)).ShouldBe("for");
    }

    [Fact]
    public async Task An_event_that_nobody_has_read_yet_when_the_time_is_over_still_counts()
    {
        var story = await RunAsync([]);
        var part = await StartAsync();
        await host.Cdp.EventAsync(part, _paid);
        host.Clock.Advance(TimeSpan.FromDays(4));
        while (await host.TickAsync())
        {
        }

        LastOf(await story.StepsAsync(part)).ShouldBe("for → event");
        await host.SettleAsync();
        (await story.StepsAsync(part)).Count(s => s.StartsWith("for", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task While_a_journey_is_paused_events_are_noted_and_nobody_moves_until_it_goes_on()
    {
        await host.UseMailboxAsync();
        var story = await JourneyStory.RunAsync(
            host,
            Draw.Row(Draw.On(_start), Draw.For(_paid, 3, WaitUnit.Days), Draw.Email(), Draw.Exit()).With(new JourneyEdge("for", "timeout", "exit")));
        var paying = await StartAsync("paying@shop.test");
        var waiting = await StartAsync("waiting@shop.test");
        await story.SetStatusAsync("paused");

        await host.Cdp.EventAsync(paying, _paid);
        host.Clock.Advance(TimeSpan.FromDays(10));
        await host.SettleAsync();
        (await story.WhereAsync(paying)).ShouldBe("mail");
        (await story.WhereAsync(waiting)).ShouldBe("for");
        (await story.MessagesAsync(paying)).ShouldBeEmpty();

        await story.SetStatusAsync("running");
        await host.SettleAsync();
        (await story.MessagesAsync(paying)).ShouldBe(["accepted"]);
        LastOf(await story.StepsAsync(waiting)).ShouldBe("for → timeout");
    }

    [Fact]
    public async Task No_event_slips_through_while_waits_are_registered_and_events_are_read_at_once()
    {
        var story = await RunAsync([]);
        var people = new List<long>();
        for (var i = 0; i < 40; i++)
        {
            people.Add(await host.Cdp.PersonAsync(null));
        }

        // Entry and payment of everybody, read and ticked by workers that run against each other.
        using var done = new CancellationTokenSource();
        var workers = Enumerable.Range(0, 2).Select(async i =>
        {
            while (!done.IsCancellationRequested)
            {
                await (i == 0 ? host.FeedAsync() : host.TickAsync());
            }
        }).ToArray();
        foreach (var part in people)
        {
            await host.Cdp.EventAsync(part, _start);
            await host.Cdp.EventAsync(part, _paid);
        }

        await done.CancelAsync();
        await Task.WhenAll(workers);
        await host.SettleAsync();

        foreach (var part in people)
        {
            LastOf(await story.StepsAsync(part)).ShouldBe("for → event");
        }
    }
}
