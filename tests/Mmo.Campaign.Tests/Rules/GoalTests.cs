using Mmo.Application.Dtos;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;

namespace Mmo.Campaign.Tests.Rules;

public sealed class GoalTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private readonly string _start = $"Cart {Guid.NewGuid():N}";
    private readonly string _paid = $"Paid {Guid.NewGuid():N}";

    private JourneyGoal Goal(bool leaves = false, params PropertyFilter[] filters) =>
        new() { EventName = _paid, WithinDays = 7, Leaves = leaves, Filters = filters };

    private JourneyDefinition Drawing(JourneyGoal goal, ReEntryMode reEntry = ReEntryMode.Once) =>
        Draw.Row(Draw.On(_start, reEntry), Draw.Wait(3, WaitUnit.Days), Draw.Exit()) with { Goal = goal };

    private Task<JourneyStory> RunAsync(JourneyGoal goal, ReEntryMode reEntry = ReEntryMode.Once) => JourneyStory.RunAsync(host, Drawing(goal, reEntry));

    private async Task<long> StartAsync(object? properties = null)
    {
        var part = await host.Cdp.PersonAsync(null);
        await host.Cdp.EventAsync(part, _start, properties);
        await host.SettleAsync();
        return part;
    }

    private Task<long> ConvertedAsync(JourneyStory story) =>
        host.Database.ScalarAsync<long>($"select coalesce(sum(converted), 0)::bigint from campaign.node_count where journey_id = '{story.Id}'");

    [Fact]
    public async Task Who_does_it_in_time_after_the_entry_has_converted_once_and_stays()
    {
        var story = await RunAsync(Goal());
        var part = await StartAsync();
        await StartAsync();

        await host.Cdp.EventAsync(part, _paid, new { amount = 88 });
        await host.Cdp.EventAsync(part, _paid, new { amount = 99 });
        await host.SettleAsync();
        await host.Cdp.EventAsync(part, _paid);
        await host.SettleAsync();

        (await ConvertedAsync(story)).ShouldBe(1);
        (await story.WhereAsync(part)).ShouldBe("wait");
        (await host.Database.ScalarAsync<string>($"select goal_event -> 'properties' ->> 'amount' from campaign_store.enrolment where journey_id = '{story.Id}' and goal_at is not null"))
            .ShouldBe("88");
    }

    [Fact]
    public async Task The_window_is_from_the_entry_to_its_last_moment_by_when_things_happened()
    {
        var story = await RunAsync(Goal());
        var entry = host.Clock.GetUtcNow();
        var (before, first, last, after) = (await StartAsync(), await StartAsync(), await StartAsync(), await StartAsync());
        await host.Cdp.EventAsync(before, _paid, occurredAt: entry.AddMinutes(-5));
        await host.Cdp.EventAsync(first, _paid, occurredAt: host.Clock.GetUtcNow());
        await host.Cdp.EventAsync(last, _paid, occurredAt: entry.AddDays(7).AddSeconds(-1));
        await host.Cdp.EventAsync(after, _paid, occurredAt: host.Clock.GetUtcNow().AddDays(7).AddMinutes(1));
        await host.SettleAsync();

        foreach (var (part, expected) in new[] { (before, false), (first, true), (last, true), (after, false) })
        {
            (await host.Database.ScalarAsync<bool>($"select goal_at is not null from campaign_store.enrolment where journey_id = '{story.Id}' and part_no = {part}")).ShouldBe(expected);
        }

        (await ConvertedAsync(story)).ShouldBe(2);
    }

    [Fact]
    public async Task A_late_or_imported_event_counts_by_when_it_happened_though_it_ends_no_wait()
    {
        var story = await RunAsync(Goal());
        var (late, imported, old) = (await StartAsync(), await StartAsync(), await StartAsync());
        var bought = host.Clock.GetUtcNow().AddHours(1);
        host.Clock.Advance(TimeSpan.FromDays(9));

        await host.Cdp.EventAsync(late, _paid, flags: 2, occurredAt: bought);
        await host.Cdp.EventAsync(imported, _paid, flags: 4, occurredAt: bought);
        await host.Cdp.EventAsync(old, _paid, flags: 4, occurredAt: bought.AddDays(-30));
        await host.SettleAsync();

        (await ConvertedAsync(story)).ShouldBe(2);
    }

    [Fact]
    public async Task What_stands_before_the_entry_in_the_same_commit_does_not_count_and_what_stands_behind_it_does()
    {
        var story = await RunAsync(Goal());
        var (before, after) = (await host.Cdp.PersonAsync(null), await host.Cdp.PersonAsync(null));

        await host.Cdp.CommitAsync((before, _paid, null, 0), (before, _start, null, 0), (after, _start, null, 0), (after, _paid, null, 0));
        await host.SettleAsync();

        (await ConvertedAsync(story)).ShouldBe(1);
        (await host.Database.ScalarAsync<long>($"select part_no from campaign_store.enrolment where journey_id = '{story.Id}' and goal_at is not null")).ShouldBe(after);
    }

    [Fact]
    public async Task It_counts_after_the_way_is_over_in_an_older_version_and_in_a_stopped_journey()
    {
        var story = await RunAsync(Goal());
        var (gone, stopped) = (await StartAsync(), await StartAsync());
        host.Clock.Advance(TimeSpan.FromDays(3));
        await host.SettleAsync();
        (await story.WhereAsync(gone)).ShouldBe("exit");

        await story.PublishAsync(2, Draw.Row(Draw.On(_start), Draw.Exit()));
        await host.Cdp.EventAsync(gone, _paid);
        await host.SettleAsync();
        (await ConvertedAsync(story)).ShouldBe(1);

        await story.SetStatusAsync("stopped");
        await host.Cdp.EventAsync(stopped, _paid);
        await host.SettleAsync();
        (await ConvertedAsync(story)).ShouldBe(2);
    }

    [Fact]
    public async Task Who_leaves_on_the_goal_goes_no_further_and_the_step_says_which_event_it_was()
    {
        var story = await RunAsync(Goal(leaves: true));
        var part = await StartAsync();

        await host.Cdp.EventAsync(part, _paid, new { amount = 88 });
        await host.SettleAsync();

        (await story.WhereAsync(part)).ShouldBe("goal");
        (await story.StepsAsync(part)).ShouldBe(["in → next", "wait left"]);
        (await host.Database.ScalarAsync<string>($"select detail ->> 'event' from campaign_store.enrolment_step where journey_id = '{story.Id}' and outcome = 4")).ShouldBe(_paid);
        (await story.CountsAsync())["wait"].ShouldBe(new(1, 0, Left: 1));
    }

    [Fact]
    public async Task Only_the_very_order_that_started_the_journey_is_its_goal()
    {
        var story = await RunAsync(Goal(filters: Draw.Filter("orderId", PropertyOperator.Eq, triggerPath: "order.id")));
        var part = await StartAsync(new { order = new { id = 4711 } });

        await host.Cdp.EventAsync(part, _paid, new { orderId = 4712 });
        await host.SettleAsync();
        (await ConvertedAsync(story)).ShouldBe(0);

        await host.Cdp.EventAsync(part, _paid, new { orderId = 4711 });
        await host.SettleAsync();
        (await ConvertedAsync(story)).ShouldBe(1);
    }

    [Fact]
    public async Task Each_enrolment_of_a_person_converts_once_also_by_what_another_part_of_the_person_did()
    {
        var story = await RunAsync(Goal(), ReEntryMode.Always);
        var browser = await StartAsync();
        await host.Cdp.EventAsync(browser, _start);
        await host.SettleAsync();
        var account = await host.Cdp.PersonAsync(null);
        await host.Cdp.MergeAsync(account, browser);

        await host.Cdp.EventAsync(account, _paid);
        await host.SettleAsync();

        (await ConvertedAsync(story)).ShouldBe(2);
    }

    [Fact]
    public async Task A_paused_journey_still_counts()
    {
        var story = await RunAsync(Goal());
        var part = await StartAsync();
        await story.SetStatusAsync("paused");

        await host.Cdp.EventAsync(part, _paid);
        await host.SettleAsync();

        (await ConvertedAsync(story)).ShouldBe(1);
    }

    [Fact]
    public async Task The_page_the_list_and_the_way_of_a_person_show_it()
    {
        using var admin = await host.SignedInAsync();
        var journey = await admin.PostOkAsync<JourneyDto>("/api/campaign/journey", new CreateJourneyDto { Name = $"挽回 {Guid.NewGuid():N}", Draft = Drawing(Goal()) });
        journey = await admin.PostOkAsync<JourneyDto>($"/api/campaign/journey/{journey.Id}/publish", new { journey.ConcurrencyStamp });
        journey.Published!.Goal!.EventName.ShouldBe(_paid);
        var part = await StartAsync();
        await StartAsync();
        await host.Cdp.EventAsync(part, _paid);
        await host.SettleAsync();

        var counts = await admin.GetOkAsync<JourneyCountsDto>($"/api/campaign/journey/{journey.Id}/counts");
        (counts.Entered, counts.Inside, counts.Converted).ShouldBe((2, 2, 1));
        var listed = (await admin.GetOkAsync<PagedResultDto<JourneyListItemDto>>($"/api/campaign/journey?filter={Uri.EscapeDataString(journey.Name)}")).Items.Single();
        (listed.HasGoal, listed.Converted).ShouldBe((true, 1));
        var person = (await admin.GetOkAsync<KeysetResultDto<JourneyPersonDto>>($"/api/campaign/journey/{journey.Id}/people?hasConverted=true")).Items.Single();
        (person.NodeId, person.Reason, person.Outcome).ShouldBe(("wait", "goal", NodeOutcome.Waiting));
        var way = (await admin.GetOkAsync<ListResultDto<EnrolmentDto>>($"/api/campaign/enrolment?profileId={person.ProfileId}")).Items.Single(w => w.JourneyId == journey.Id);
        way.GoalAt.ShouldBe(person.At);
    }
}
