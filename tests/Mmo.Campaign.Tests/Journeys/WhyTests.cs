using Mmo.Application.Dtos;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;

namespace Mmo.Campaign.Tests.Journeys;

/// <summary>Why a person is where they are: what a sentence is made of comes from what is stored.</summary>
public sealed class WhyTests(CampaignHost host) : IClassFixture<CampaignHost>, IAsyncLifetime
{
    private readonly string _start = $"Start {Guid.NewGuid():N}";
    private HttpClient _admin = null!;

    public async ValueTask InitializeAsync() => _admin = await host.SignedInAsync();

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<long> StartAsync(string? address = null)
    {
        var part = await host.Cdp.PersonAsync(address);
        await host.Cdp.EventAsync(part, _start);
        await host.SettleAsync();
        return part;
    }

    private async Task<IReadOnlyList<EnrolmentStepDto>> StepsAsync(long part)
    {
        var id = await host.Database.ScalarAsync<Guid>($"select id from campaign_store.enrolment where part_no = {part} order by entered_at desc limit 1");
        return (await _admin.GetOkAsync<ListResultDto<EnrolmentStepDto>>($"/api/campaign/enrolment/{id}/steps")).Items;
    }

    private async Task<EnrolmentDto> OnProfileAsync(long part)
    {
        var profile = await host.Database.ScalarAsync<Guid>($"select public_id from cdp_store.profile where profile_id = {part}");
        return (await _admin.GetOkAsync<ListResultDto<EnrolmentDto>>($"/api/campaign/enrolment?profileId={profile}")).Items.Single();
    }

    [Fact]
    public async Task The_entry_names_its_event_the_variant_its_share_and_the_wait_its_event_and_its_end()
    {
        var paid = $"Paid {Guid.NewGuid():N}";
        await JourneyStory.RunAsync(
            host,
            new JourneyDefinition
            {
                Nodes = [Draw.On(_start), Draw.Split(null, 100, 0), Draw.For(paid, 3, WaitUnit.Days), Draw.Exit()],
                Edges = [new("in", "next", "split"), new("split", "a", "for"), new("split", "b", "exit"), new("for", "event", "exit"), new("for", "timeout", "exit")],
            });
        var began = host.Clock.GetUtcNow();
        var part = await StartAsync();

        var steps = await StepsAsync(part);
        steps[0].Why.EventName.ShouldBe(_start);
        steps[0].Why.EventAt!.Value.ShouldBe(began, TimeSpan.FromSeconds(5));
        (steps[1].Why.Way, steps[1].Why.Percent).ShouldBe(("方案A", 100));
        (steps[2].Why.EventName, steps[2].Why.EventAt, steps[2].Why.DueAt!.Value).ShouldBe((paid, (DateTimeOffset?)null, steps[2].ArrivedAt.AddDays(3)));
        var now = (await OnProfileAsync(part)).Last!;
        (now.NodeId, now.Why.EventName, now.Why.DueAt).ShouldBe(("for", paid, steps[2].Why.DueAt));

        await host.Cdp.EventAsync(part, paid);
        var came = host.Clock.GetUtcNow();
        await host.SettleAsync();
        var after = (await StepsAsync(part))[2];
        (after.Why.EventName, after.Why.DueAt).ShouldBe((paid, (DateTimeOffset?)null));
        after.Why.EventAt!.Value.ShouldBe(came, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_held_message_says_until_when_and_a_dropped_one_which_cap()
    {
        await host.UseMailboxAsync();
        await host.UseChannelAsync(quietFrom: "00:00", quietTo: "23:59");
        await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Email(), Draw.Exit()));
        var held = await StartAsync($"{Guid.NewGuid():N}@shop.test");
        var step = (await StepsAsync(held))[1];
        (step.Outcome, step.Reason, step.Why.QuietTo).ShouldBe((NodeOutcome.Held, "quiet-hours", "23:59"));
        step.Why.DueAt!.Value.ShouldBeGreaterThan(host.Clock.GetUtcNow());

        await host.UseChannelAsync(cap: 1, capDays: 7, overCap: "drop");
        var part = await StartAsync($"{Guid.NewGuid():N}@shop.test");
        (await StepsAsync(part))[1].Why.SentAt.ShouldNotBeNull();
        var again = $"Again {Guid.NewGuid():N}";
        await JourneyStory.RunAsync(host, Draw.Row(Draw.On(again), Draw.Email(), Draw.Exit()));
        await host.Cdp.EventAsync(part, again);
        await host.SettleAsync();
        var dropped = (await StepsAsync(part))[1];
        (dropped.Outcome, dropped.Reason, dropped.Why.CapCount, dropped.Why.CapDays).ShouldBe((NodeOutcome.Dropped, "capped", 1, 7));
        await host.UseChannelAsync();
    }

    [Fact]
    public async Task Who_was_led_out_says_by_which_event_or_segment_and_a_pause_says_since_when()
    {
        var (left, segment) = ($"Left {Guid.NewGuid():N}", Guid.CreateVersion7());
        await host.Database.ExecuteAsync(
            $"""
            insert into cdp.segment (id, tenant_id, name, condition, concurrency_stamp)
            values ('{segment}', '{host.TenantId}', '高价值 {segment}', '{"{}"}', '1')
            """);
        var story = await JourneyStory.RunAsync(
            host,
            Draw.Row(Draw.On(_start), Draw.Wait(2, WaitUnit.Days), Draw.Exit()) with
            {
                Exits = [new ExitRule { EventName = left }, new ExitRule { Cause = ExitCause.LeftSegment, SegmentId = segment }],
            });
        var (byEvent, bySegment, inside) = (await StartAsync(), await StartAsync(), await StartAsync());
        await host.Cdp.EventAsync(byEvent, left);
        await host.Cdp.EnterSegmentAsync(bySegment, segment);
        await host.Cdp.LeaveSegmentAsync(bySegment, segment);
        await host.SettleAsync();

        var event1 = (await OnProfileAsync(byEvent)).Last!;
        (event1.Reason, event1.Why.EventName, event1.Why.EventAt.HasValue).ShouldBe(("exit-event", left, true));
        var segment1 = (await OnProfileAsync(bySegment)).Last!;
        (segment1.Reason, segment1.Why.SegmentName).ShouldBe(("left-segment", $"高价值 {segment}"));

        await host.Database.ExecuteAsync($"update campaign.journey set status = 'paused', paused_at = now() where id = '{story.Id}'");
        var now = (await StepsAsync(inside))[1];
        (now.Why.IsPaused, now.Why.PausedAt.HasValue, now.Why.DueAt!.Value).ShouldBe((true, true, now.ArrivedAt.AddDays(2)));
    }
}
