using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;

namespace Mmo.Campaign.Tests.Journeys;

public sealed class EntryTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private readonly string _event = $"Registered {Guid.NewGuid():N}";

    private Task<JourneyStory> RunAsync(TriggerNode trigger) =>
        JourneyStory.RunAsync(host, Draw.Row(trigger, Draw.Wait(30, WaitUnit.Days), Draw.Exit()));

    [Fact]
    public async Task A_person_enters_once_however_often_the_event_comes_and_the_feed_is_read()
    {
        var story = await RunAsync(Draw.On(_event));
        var part = await host.Cdp.PersonAsync(null);

        await host.Cdp.CommitAsync((part, _event, null, 0), (part, _event, null, 0));
        await host.SettleAsync();
        await host.Cdp.EventAsync(part, _event);
        await host.SettleAsync();
        await host.Database.ExecuteAsync("update campaign.feed_cursor set position = 0 where consumer = 'journeys'");
        await host.SettleAsync();

        (await story.WhereAsync(part)).ShouldBe("wait");
        (await story.CountsAsync())["in"].Entered.ShouldBe(1);
    }

    [Fact]
    public async Task A_person_who_may_enter_again_after_some_days_does_so_then_and_not_while_inside()
    {
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_event, ReEntryMode.AfterDays, 7), Draw.Wait(1, WaitUnit.Days), Draw.Exit()));
        var part = await host.Cdp.PersonAsync(null);

        await host.Cdp.EventAsync(part, _event);
        await host.SettleAsync();
        host.Clock.Advance(TimeSpan.FromDays(2));
        await host.SettleAsync();
        (await story.WhereAsync(part)).ShouldBe("exit");

        await host.Cdp.EventAsync(part, _event);
        await host.SettleAsync();
        (await story.WhereAsync(part)).ShouldBe("exit");

        host.Clock.Advance(TimeSpan.FromDays(6));
        await host.Cdp.EventAsync(part, _event);
        await host.SettleAsync();
        (await story.WhereAsync(part)).ShouldBe("exit,wait");
    }

    [Fact]
    public async Task Every_event_enters_when_the_journey_says_so_and_with_a_key_every_value_of_it_once()
    {
        var each = await RunAsync(Draw.On(_event, ReEntryMode.Always));
        var byCart = await RunAsync(Draw.On(_event, ReEntryMode.Always, correlation: "cart.id"));
        var part = await host.Cdp.PersonAsync(null);

        await host.Cdp.EventAsync(part, _event, new { cart = new { id = "A" } });
        await host.Cdp.EventAsync(part, _event, new { cart = new { id = "A" } });
        await host.Cdp.EventAsync(part, _event, new { cart = new { id = "B" } });
        await host.SettleAsync();

        (await each.WhereAsync(part)).ShouldBe("wait,wait,wait");
        (await byCart.WhereAsync(part)).ShouldBe("wait,wait");
    }

    [Fact]
    public async Task Only_events_whose_properties_fit_enter()
    {
        var story = await RunAsync(Draw.On(_event, filters: [Draw.Filter("amount", PropertyOperator.Gte, 100), Draw.Filter("city", PropertyOperator.Ne, "北京")]));
        var (rich, poor, elsewhere) = (await host.Cdp.PersonAsync(null), await host.Cdp.PersonAsync(null), await host.Cdp.PersonAsync(null));

        await host.Cdp.CommitAsync((rich, _event, new { amount = "120.5" }, 0), (poor, _event, new { amount = 99 }, 0), (elsewhere, _event, new { amount = 500, city = "北京" }, 0));
        await host.SettleAsync();

        (await story.WhereAsync(rich)).ShouldBe("wait");
        (await story.WhereAsync(poor)).ShouldBe("");
        (await story.WhereAsync(elsewhere)).ShouldBe("");
    }

    [Theory, InlineData((short)2), InlineData((short)4)]
    public async Task Late_and_imported_events_start_nobody(short flag)
    {
        var story = await RunAsync(Draw.On(_event));
        var part = await host.Cdp.PersonAsync(null);

        await host.Cdp.EventAsync(part, _event, flags: flag);
        await host.SettleAsync();

        (await story.WhereAsync(part)).ShouldBe("");
    }

    [Fact]
    public async Task Two_parts_of_one_person_do_not_enter_twice()
    {
        var story = await RunAsync(Draw.On(_event));
        var phone = await host.Cdp.PersonAsync(null);
        var laptop = await host.Cdp.PersonAsync(null);

        await host.Cdp.EventAsync(phone, _event);
        await host.SettleAsync();
        await host.Cdp.MergeAsync(laptop, phone);
        await host.Cdp.EventAsync(laptop, _event);
        await host.SettleAsync();

        (await story.WhereAsync(phone)).ShouldBe("wait");
        (await story.WhereAsync(laptop)).ShouldBe("");
    }

    [Fact]
    public async Task Who_enters_the_segment_by_an_event_or_the_clock_starts_and_who_a_rebuild_a_merge_or_an_import_put_there_does_not()
    {
        var segment = Guid.CreateVersion7();
        var story = await RunAsync(Draw.OnSegment(segment));
        var people = new Dictionary<string, long>();
        foreach (var cause in (string[])["event", "clock", "rebuild", "merge", "import"])
        {
            people[cause] = await host.Cdp.PersonAsync(null);
            await host.Cdp.EnterSegmentAsync(people[cause], segment, cause);
        }

        await host.Cdp.EnterSegmentAsync(people["event"], Guid.CreateVersion7());
        await host.SettleAsync();

        (await story.WhereAsync(people["event"])).ShouldBe("wait");
        (await story.WhereAsync(people["clock"])).ShouldBe("wait");
        (await story.WhereAsync(people["rebuild"])).ShouldBe("");
        (await story.WhereAsync(people["merge"])).ShouldBe("");
        (await story.WhereAsync(people["import"])).ShouldBe("");
    }

    [Fact]
    public async Task Nobody_enters_a_paused_journey()
    {
        var story = await RunAsync(Draw.On(_event));
        await story.SetStatusAsync("paused");
        var part = await host.Cdp.PersonAsync(null);

        await host.Cdp.EventAsync(part, _event);
        await host.SettleAsync();

        (await story.WhereAsync(part)).ShouldBe("");
    }

    [Fact]
    public async Task People_inside_stay_in_their_version_when_a_new_one_is_published()
    {
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_event), Draw.Wait(1, WaitUnit.Days), Draw.Lead(), Draw.Exit()));
        var early = await host.Cdp.PersonAsync(null);
        await host.Cdp.EventAsync(early, _event);
        await host.SettleAsync();

        await story.PublishAsync(2, Draw.Row(Draw.On(_event), Draw.Wait(1, WaitUnit.Days), Draw.Exit()));
        var later = await host.Cdp.PersonAsync(null);
        await host.Cdp.EventAsync(later, _event);
        await host.SettleAsync();
        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.SettleAsync();

        (await story.StepsAsync(early)).ShouldBe(["in → next", "wait → next", "lead → next", "exit left"]);
        (await story.StepsAsync(later)).ShouldBe(["in → next", "wait → next", "exit left"]);
    }
}
