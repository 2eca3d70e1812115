using Mmo.Application.Dtos;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Campaign.Webhooks;

namespace Mmo.Campaign.Tests.Webhooks;

/// <summary>Failed calls of other systems are found with their reason, made again or let be, and go when they are old.</summary>
public sealed class WebhookRetryTests(CampaignHost host) : IClassFixture<CampaignHost>, IAsyncLifetime
{
    private const string Path = "/api/campaign/enrolment";

    private readonly string _start = $"Start {Guid.NewGuid():N}";
    private Receiver _receiver = null!;
    private HttpClient _admin = null!;
    private int _status = 400;

    public async ValueTask InitializeAsync()
    {
        _receiver = await Receiver.StartAsync();
        _receiver.Answers = (context, _) =>
        {
            context.Response.StatusCode = _status;
            return Task.CompletedTask;
        };
        _admin = await host.SignedInAsync();
        var key = await _admin.GetOkAsync<WebhookKeyDto>("/api/campaign/webhook-key");
        await _admin.PostOkAsync<NewWebhookKeyDto>("/api/campaign/webhook-key", new { key.ConcurrencyStamp });
    }

    public async ValueTask DisposeAsync()
    {
        _admin.Dispose();
        await _receiver.DisposeAsync();
    }

    private Task<JourneyStory> RunAsync() => JourneyStory.RunAsync(
        host, Draw.Row(Draw.On(_start), Draw.Webhook(_receiver.Url), Draw.Exit("told")).And(Draw.Exit("untold")).With(new JourneyEdge("hook", "failed", "untold")));

    private async Task<long> EnterAsync()
    {
        var person = await host.Cdp.PersonAsync(null);
        await host.Cdp.EventAsync(person, _start);
        await host.SettleAsync();
        return person;
    }

    private async Task<IReadOnlyList<JourneyPersonDto>> FailedAsync(JourneyStory story) =>
        (await _admin.GetOkAsync<KeysetResultDto<JourneyPersonDto>>($"/api/campaign/journey/{story.Id}/people?nodeId=hook&outcome=failed")).Items;

    private async Task<int> DecideAsync(string act, JourneyStory story, string? key = null, params Guid[] people)
    {
        var decided = await _admin.PostOkAsync<ResolvedFailedDto>(
            $"{Path}/{act}", new ResolveFailedDto { JourneyId = story.Id, NodeId = "hook", IdempotencyKey = key, EnrolmentIds = people.Length == 0 ? null : people });
        await host.SettleAsync();
        return decided.Resolved;
    }

    private Task<long> CallsAsync(JourneyStory story) =>
        host.Database.ScalarAsync<long>($"select count(*) from campaign_store.webhook_call where journey_id = '{story.Id}'");

    [Fact]
    public async Task One_or_all_are_called_again_under_the_same_key_once_and_their_step_and_the_counts_are_put_right()
    {
        var story = await RunAsync();
        long[] people = [await EnterAsync(), await EnterAsync(), await EnterAsync()];
        var failed = await FailedAsync(story);
        failed.Select(f => f.Reason).ShouldBe(["webhook-refused", "webhook-refused", "webhook-refused"]);

        _status = 200;
        (await DecideAsync("retry-failed", story, null, failed[0].EnrolmentId)).ShouldBe(1);
        (await FailedAsync(story)).Count.ShouldBe(2);
        var key = Guid.NewGuid().ToString();
        (await DecideAsync("retry-failed", story, key)).ShouldBe(2);
        (await DecideAsync("retry-failed", story, key)).ShouldBe(2);
        (await DecideAsync("retry-failed", story)).ShouldBe(0);

        _receiver.Calls.Count.ShouldBe(6);
        _receiver.Calls.GroupBy(c => c.Key).Select(g => (g.Count(), g.Select(c => c.Body).Distinct().Count())).ShouldBe([(2, 1), (2, 1), (2, 1)]);
        foreach (var person in people)
        {
            (await story.StepsAsync(person)).ShouldBe(["in → next", "hook → failed", "untold left"]);
        }

        (await story.CountsAsync())["hook"].ShouldBe(new(3, 3));
        (await host.Database.ScalarAsync<long>($"select count(*) from campaign.audit_entry where entity_id = '{story.Id}' and action = 'retried'")).ShouldBe(2);
    }

    [Fact]
    public async Task Who_fails_again_stays_failed_with_the_new_reason_and_who_is_skipped_counts_as_dropped()
    {
        var story = await RunAsync();
        var person = await EnterAsync();
        _status = 302;
        (await DecideAsync("retry-failed", story)).ShouldBe(1);
        (await FailedAsync(story)).Single().Reason.ShouldBe("webhook-redirect");
        (await story.CountsAsync())["hook"].ShouldBe(new(1, 0, Failed: 1));

        (await DecideAsync("skip-failed", story)).ShouldBe(1);
        (await DecideAsync("skip-failed", story)).ShouldBe(0);
        _status = 200;
        (await DecideAsync("retry-failed", story)).ShouldBe(0);

        (await story.StepsAsync(person))[1].ShouldBe("hook → failed dropped");
        (await story.CountsAsync())["hook"].ShouldBe(new(1, 0, Dropped: 1));
        _receiver.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_call_that_is_made_again_is_made_although_its_person_leaves_another_way_and_not_in_a_stopped_journey()
    {
        var story = await RunAsync();
        await EnterAsync();
        await story.SetStatusAsync("stopped");
        _status = 200;
        (await DecideAsync("retry-failed", story)).ShouldBe(0);
        await story.SetStatusAsync("running");
        await _admin.PostOkAsync<ResolvedFailedDto>($"{Path}/retry-failed", new ResolveFailedDto { JourneyId = story.Id, NodeId = "hook" });
        await story.SetStatusAsync("paused");
        await host.SettleAsync();
        _receiver.Calls.Count.ShouldBe(1);

        await story.SetStatusAsync("running");
        await host.SettleAsync();
        _receiver.Calls.Count.ShouldBe(2);
        (await story.CountsAsync())["hook"].ShouldBe(new(1, 1));
    }

    [Fact]
    public async Task Finished_calls_go_when_they_are_as_old_as_is_set_and_unfinished_ones_stay()
    {
        await host.Database.ExecuteAsync("delete from campaign_store.webhook_call");
        var old = await RunAsync();
        _status = 200;
        await EnterAsync();
        host.Clock.Advance(TimeSpan.FromDays(60));
        _status = 500;
        await EnterAsync();
        host.Clock.Advance(TimeSpan.FromDays(31));

        await host.RunAsync("work:campaign:webhook-retention");

        // In the first journey both people stand: one call ended 91 days ago, the other is still to be tried again.
        (await CallsAsync(old)).ShouldBe(1);
        (await host.Database.ScalarAsync<long>("select count(*) from campaign_store.webhook_call where state >= 2")).ShouldBe(0);
        (await host.Database.ScalarAsync<long>("select count(*) from campaign_store.webhook_call where state = 0")).ShouldBe(1);
    }
}
