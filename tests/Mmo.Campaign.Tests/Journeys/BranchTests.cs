using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;

namespace Mmo.Campaign.Tests.Journeys;

public sealed class BranchTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private readonly string _start = $"Start {Guid.NewGuid():N}";

    private Task<JourneyStory> RunAsync() => JourneyStory.RunAsync(
        host,
        new JourneyDefinition
        {
            Nodes = [Draw.On(_start), Draw.Branch("gold", "silver"), Draw.Exit("a"), Draw.Exit("b"), Draw.Exit("c")],
            Edges = [new("in", "next", "branch"), new("branch", "gold", "a"), new("branch", "silver", "b"), new("branch", "else", "c")],
        });

    [Fact]
    public async Task The_first_answer_that_holds_wins_and_who_has_none_goes_the_other_way()
    {
        var story = await RunAsync();
        var both = await host.Cdp.PersonAsync(null);
        var silver = await host.Cdp.PersonAsync(null);
        var none = await host.Cdp.PersonAsync(null);
        host.Conditions.Meets = (condition, part) => part.No == both || (part.No == silver && condition.Contains("silver", StringComparison.Ordinal));

        await host.Cdp.CommitAsync((both, _start, null, 0), (silver, _start, null, 0), (none, _start, null, 0));
        await host.SettleAsync();

        (await story.StepsAsync(both))[1].ShouldBe("branch → gold");
        (await story.StepsAsync(silver))[1].ShouldBe("branch → silver");
        (await story.StepsAsync(none))[1].ShouldBe("branch → else");
        (await host.Database.ScalarAsync<long>($"select people from campaign.edge_count where journey_id = '{story.Id}' and output = 'silver'")).ShouldBe(1);
    }

    [Fact]
    public async Task A_condition_that_cannot_be_evaluated_keeps_people_in_place_says_why_and_goes_on_when_it_is_mended()
    {
        var story = await RunAsync();
        var part = await host.Cdp.PersonAsync(null);
        host.Conditions.Meets = (_, _) => throw new InvalidOperationException("The attribute 会员等级 is gone.");

        await host.Cdp.EventAsync(part, _start);
        await host.FeedAsync();
        await host.TickAsync();
        await host.TickAsync();

        (await story.WhereAsync(part)).ShouldBe("branch");
        (await host.Database.ScalarAsync<string>($"select last_error_node_id || ': ' || last_error from campaign.journey where id = '{story.Id}'"))
            .ShouldBe("branch: The attribute 会员等级 is gone.");

        host.Conditions.Meets = (_, _) => true;
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await host.SettleAsync();
        (await story.StepsAsync(part))[1].ShouldBe("branch → gold");
        (await host.Database.ScalarAsync<string>($"select last_error from campaign.journey where id = '{story.Id}'")).ShouldBeNull();
    }

    [Fact]
    public async Task Who_was_led_out_while_the_question_was_asked_is_not_moved()
    {
        var story = await RunAsync();
        var part = await host.Cdp.PersonAsync(null);
        host.Conditions.Meets = (_, _) => true;
        host.Conditions.Meanwhile = async () =>
        {
            await story.SetStatusAsync("stopped");
            while (await host.StopsAsync())
            {
            }
        };

        await host.Cdp.EventAsync(part, _start);
        await host.FeedAsync();
        await host.TickAsync();
        await host.TickAsync();
        host.Conditions.Meanwhile = () => Task.CompletedTask;

        (await story.WhereAsync(part)).ShouldBe("stopped");
        (await story.StepsAsync(part)).ShouldBe(["in → next", "branch left"]);
    }

    [Fact]
    public async Task Who_was_claimed_by_another_host_while_the_question_was_asked_is_left_to_it()
    {
        var story = await RunAsync();
        var part = await host.Cdp.PersonAsync(null);
        host.Conditions.Meets = (_, _) => true;
        host.Conditions.Meanwhile = () => host.Database.ExecuteAsync($"update campaign_store.enrolment set claim = gen_random_uuid() where journey_id = '{story.Id}'");

        await host.Cdp.EventAsync(part, _start);
        await host.FeedAsync();
        await host.TickAsync();
        await host.TickAsync();
        host.Conditions.Meanwhile = () => Task.CompletedTask;

        (await story.WhereAsync(part)).ShouldBe("branch");
    }

    [Fact]
    public async Task A_claim_whose_host_died_runs_out_and_the_person_goes_on_once()
    {
        var story = await RunAsync();
        var part = await host.Cdp.PersonAsync(null);
        host.Conditions.Meets = (_, _) => true;
        await host.Cdp.EventAsync(part, _start);
        await host.FeedAsync();
        await host.TickAsync();
        await host.Database.ExecuteAsync(
            $"update campaign_store.enrolment set state = 2, claim = gen_random_uuid(), due_at = now() + interval '1 minute' + interval '{(long)(host.Clock.GetUtcNow() - TimeProvider.System.GetUtcNow()).TotalSeconds} seconds' where journey_id = '{story.Id}'");
        await host.SettleAsync();
        (await story.WhereAsync(part)).ShouldBe("branch");

        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await host.SettleAsync();

        (await story.StepsAsync(part)).ShouldBe(["in → next", "branch → gold", "a left"]);
    }
}
