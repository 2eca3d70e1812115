using Dapper;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Cdp.Events;

namespace Mmo.Campaign.Tests.Rules;

/// <summary>Who has a reason to leave leaves from wherever they stand, and gets no message after that.</summary>
public sealed class ExitRuleTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private readonly string _start = $"Start {Guid.NewGuid():N}";
    private readonly string _left = $"Cancelled {Guid.NewGuid():N}";
    private readonly Guid _segment = Guid.CreateVersion7();

    private Task<JourneyStory> RunAsync(params JourneyNode[] nodes) => JourneyStory.RunAsync(
        host,
        Draw.Row([Draw.On(_start), .. nodes, Draw.Exit()]) with
        {
            Exits = [new ExitRule { EventName = _left, Filters = [Draw.Filter("test", PropertyOperator.Missing)] }, new ExitRule { Cause = ExitCause.LeftSegment, SegmentId = _segment }],
        });

    private async Task<long> StartAsync(string? email = null)
    {
        var part = await host.Cdp.PersonAsync(email);
        await host.Cdp.EventAsync(part, _start);
        await host.FeedAsync();
        while (await host.TickAsync())
        {
        }

        return part;
    }

    [Fact]
    public async Task The_event_leads_people_out_of_every_kind_of_waiting()
    {
        await host.UseMailboxAsync();
        var atWait = await RunAsync(Draw.Wait(1, WaitUnit.Days));
        var atEvent = await JourneyStory.RunAsync(
            host,
            Draw.Row(Draw.On(_start), Draw.For("Never", 1, WaitUnit.Days), Draw.Exit()).With(new JourneyEdge("for", "timeout", "exit")) with { Exits = [new ExitRule { EventName = _left }] });
        var atMail = await RunAsync(Draw.Email());
        var part = await StartAsync($"{Guid.NewGuid():N}@shop.test");

        await host.Cdp.EventAsync(part, _left);
        await host.FeedAsync();

        foreach (var story in new[] { atWait, atEvent, atMail })
        {
            (await story.WhereAsync(part)).ShouldBe("exit-event");
        }

        await host.SettleAsync();
        (await atMail.MessagesAsync(part)).ShouldBe(["dropped left-journey"]);
        (await atMail.CountsAsync())["mail"].ShouldBe(new(1, 0, Left: 1));
        host.Events.Of(part, InternalEventNames.JourneyLeft).ShouldAllBe(e => e.Properties.Contains("exit-event"));
    }

    [Fact]
    public async Task What_happened_before_the_entry_or_does_not_meet_the_filter_leads_nobody_out()
    {
        var story = await RunAsync(Draw.Wait(1, WaitUnit.Days));
        var part = await host.Cdp.PersonAsync(null);
        await host.Cdp.CommitAsync((part, _left, null, 0), (part, _start, null, 0));
        await host.Cdp.EventAsync(part, _left, new { test = true });
        await host.SettleAsync();

        (await story.WhereAsync(part)).ShouldBe("wait");
    }

    [Fact]
    public async Task Who_is_no_longer_in_the_segment_leaves_and_who_came_back_or_was_merged_stays()
    {
        var story = await RunAsync(Draw.Wait(1, WaitUnit.Days));
        var (gone, back, merged) = (await StartAsync(), await StartAsync(), await StartAsync());
        foreach (var part in new[] { gone, back, merged })
        {
            await host.Cdp.EnterSegmentAsync(part, _segment);
        }

        await host.Cdp.LeaveSegmentAsync(gone, _segment, "clock");
        await host.Cdp.LeaveSegmentAsync(back, _segment);
        await host.Cdp.EnterSegmentAsync(back, _segment);
        var survivor = await host.Cdp.PersonAsync(null);
        await host.Cdp.LeaveSegmentAsync(merged, _segment, "merge");
        await host.Cdp.MergeAsync(survivor, merged);
        await host.SettleAsync();

        (await story.WhereAsync(gone)).ShouldBe("left-segment");
        (await story.WhereAsync(back)).ShouldBe("wait");
        (await story.WhereAsync(merged)).ShouldBe("wait");
    }

    [Fact]
    public async Task An_event_that_the_consumer_has_not_come_to_is_seen_by_the_last_look()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var story = await RunAsync(Draw.Email());
        var (leaving, left, staying) = (await StartAsync($"{Guid.NewGuid():N}@shop.test"), await StartAsync($"{Guid.NewGuid():N}@shop.test"), await StartAsync($"{Guid.NewGuid():N}@shop.test"));

        await host.Cdp.EventAsync(leaving, _left);
        await host.Cdp.LeaveSegmentAsync(left, _segment);
        await host.SendAsync();

        smtp.Mails.Count.ShouldBe(1);
        (await story.MessagesAsync(leaving)).ShouldBe(["dropped left-journey"]);
        (await story.MessagesAsync(left)).ShouldBe(["dropped left-journey"]);
        (await story.MessagesAsync(staying)).ShouldBe(["accepted"]);
        await host.FeedAsync();
        (await story.WhereAsync(leaving)).ShouldBe("exit-event");
    }

    [Fact]
    public async Task An_event_that_comes_while_the_message_is_leased_and_written_stops_it()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var story = await RunAsync(Draw.Email());
        var part = await StartAsync($"{Guid.NewGuid():N}@shop.test");

        // After the last look, while the template is filled.
        host.Templates.Error = _ =>
        {
            host.Templates.Error = _ => null;
            host.Cdp.EventAsync(part, _left).GetAwaiter().GetResult();
            host.FeedAsync().GetAwaiter().GetResult();
            return null;
        };
        await host.SendAsync();
        await host.SettleAsync();

        smtp.Mails.ShouldBeEmpty();
        (await story.WhereAsync(part)).ShouldBe("exit-event");
        (await story.MessagesAsync(part)).ShouldBe(["dropped left-journey"]);
        (await story.CountsAsync())["mail"].ShouldBe(new(1, 0, Left: 1));
    }

    [Fact]
    public async Task Who_is_being_led_out_at_the_very_moment_of_sending_is_waited_for_and_gets_nothing()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var story = await RunAsync(Draw.Email());
        var part = await StartAsync($"{Guid.NewGuid():N}@shop.test");

        // The transaction of an exit that is not committed yet.
        await using var connection = await host.Database.OpenAsync();
        await using var exit = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync(
            "update campaign_store.enrolment set state = 9, left_reason = 'exit-event', left_at = now() where journey_id = @Id", new { story.Id }, exit);
        var sending = host.SendAsync();
        await Eventually.Async(async () => await host.Database.ScalarAsync<bool>(
            $"select exists (select from pg_stat_activity a where {connection.ProcessID} = any(pg_blocking_pids(a.pid)))"));
        await exit.CommitAsync();
        await sending;
        await host.SettleAsync();

        smtp.Mails.ShouldBeEmpty();
        (await story.MessagesAsync(part)).ShouldBe(["dropped left-journey"]);
    }

    [Fact]
    public async Task Who_leaves_while_a_branch_asks_is_not_moved_any_more()
    {
        var story = await JourneyStory.RunAsync(
            host,
            new JourneyDefinition
            {
                Nodes = [Draw.On(_start), Draw.Branch("yes"), Draw.Exit("a"), Draw.Exit("b")],
                Edges = [new("in", "next", "branch"), new("branch", "yes", "a"), new("branch", "else", "b")],
                Exits = [new ExitRule { EventName = _left }],
            });
        var part = await host.Cdp.PersonAsync(null);
        host.Conditions.Meanwhile = async () =>
        {
            host.Conditions.Meanwhile = () => Task.CompletedTask;
            await host.Cdp.EventAsync(part, _left);
            await host.FeedAsync();
        };

        await host.Cdp.EventAsync(part, _start);
        await host.SettleAsync();

        (await story.StepsAsync(part)).ShouldBe(["in → next", "branch left"]);
        (await story.WhereAsync(part)).ShouldBe("exit-event");
    }

    [Fact]
    public async Task A_paused_journey_lets_people_out_so_that_nothing_reaches_them_when_it_goes_on()
    {
        await host.UseMailboxAsync();
        var story = await RunAsync(Draw.Email());
        var part = await StartAsync($"{Guid.NewGuid():N}@shop.test");
        await story.SetStatusAsync("paused");
        await host.Cdp.EventAsync(part, _left);
        await host.SettleAsync();

        await story.SetStatusAsync("running");
        await host.SettleAsync();

        (await story.MessagesAsync(part)).ShouldBe(["dropped left-journey"]);
        (await story.WhereAsync(part)).ShouldBe("exit-event");
    }
}
