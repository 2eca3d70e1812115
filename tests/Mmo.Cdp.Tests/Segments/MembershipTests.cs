using Mmo.Cdp.Conditions;
using Mmo.Cdp.Consents;
using Mmo.Cdp.Events;
using Mmo.Cdp.People;
using Mmo.Cdp.Segments;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;

namespace Mmo.Cdp.Tests.Segments;

public sealed class MembershipTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly SegmentScene _scene = new(host);

    [Fact]
    public async Task A_new_segment_takes_in_who_meets_it_and_says_it_was_a_rebuild()
    {
        var chen = await _scene.PersonAsync("chen");
        await _scene.PersonAsync("wang", new { city = "别处" });

        var segment = await _scene.SegmentAsync(_scene.OfThisTest);

        (await _scene.MembersAsync(segment)).ShouldBe([chen]);
        (await _scene.ChangesAsync(segment)).ShouldBe([$"+{chen} rebuild"]);
        var read = await _scene.ReadAsync(segment);
        read.IsRebuilding.ShouldBeFalse();
        read.LastError.ShouldBeNull();
        read.AsOf.ShouldNotBeNull();
    }

    [Fact]
    public async Task An_event_brings_a_person_in_and_another_takes_them_out()
    {
        var segment = await _scene.SegmentAsync(new AllCondition(_scene.OfThisTest, SegmentScene.Did("Bought Tea", 2), SegmentScene.DidNot("Refunded")));
        var chen = await _scene.PersonAsync("chen");
        await _scene.DoAsync("chen", "Bought Tea");
        await _scene.SettleAsync();
        (await _scene.MembersAsync(segment)).ShouldBeEmpty();

        await _scene.DoAsync("chen", "Bought Tea");
        await _scene.SettleAsync();
        (await _scene.MembersAsync(segment)).ShouldBe([chen]);

        await _scene.DoAsync("chen", "Refunded");
        await _scene.SettleAsync();
        (await _scene.MembersAsync(segment)).ShouldBeEmpty();
        (await _scene.ChangesAsync(segment)).ShouldBe([$"+{chen} event", $"-{chen} event"]);
    }

    [Fact]
    public async Task A_changed_attribute_moves_a_person()
    {
        var segment = await _scene.SegmentAsync(_scene.OfThisTest);
        var chen = await _scene.PersonAsync("chen");
        await _scene.SettleAsync();
        (await _scene.MembersAsync(segment)).ShouldBe([chen]);

        await _scene.PersonAsync("chen", new { city = "苏州" });
        await _scene.SettleAsync();
        (await _scene.MembersAsync(segment)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_clock_alone_ends_and_begins_memberships()
    {
        var bought = await _scene.SegmentAsync(new AllCondition(_scene.OfThisTest, SegmentScene.Did("Bought Tea", 2, days: 30)));
        var silent = await _scene.SegmentAsync(new AllCondition(
            _scene.OfThisTest, new MessageCondition(MessageAction.Opened) { Op = ConditionOperator.Eq, Value = ConditionJson.Of(0), Window = EventWindow.LastDays(7) }));
        var chen = await _scene.PersonAsync("chen");
        await _scene.DoAsync("chen", "Bought Tea", ago: TimeSpan.FromDays(29));
        await _scene.DoAsync("chen", "Bought Tea");
        await OpenMessageAsync(chen);
        await _scene.SettleAsync();
        (await _scene.MembersAsync(bought)).ShouldBe([chen]);
        (await _scene.MembersAsync(silent)).ShouldBeEmpty();

        host.Clock.Advance(TimeSpan.FromHours(23));
        await _scene.SettleAsync();
        (await _scene.MembersAsync(bought)).ShouldBe([chen]);

        host.Clock.Advance(TimeSpan.FromHours(2));
        await _scene.SettleAsync();
        (await _scene.MembersAsync(bought)).ShouldBeEmpty();
        (await _scene.ChangesAsync(bought)).ShouldBe([$"+{chen} event", $"-{chen} clock"]);
        (await _scene.MembersAsync(silent)).ShouldBeEmpty();

        host.Clock.Advance(TimeSpan.FromDays(6));
        await _scene.SettleAsync();
        (await _scene.MembersAsync(silent)).ShouldBe([chen]);
        (await _scene.ChangesAsync(silent)).ShouldContain($"+{chen} clock");
    }

    [Fact]
    public async Task What_one_says_of_an_address_counts_at_once_for_another_who_spoke_of_it_before()
    {
        var segment = await _scene.SegmentAsync(new AllCondition(_scene.OfThisTest, new ConsentCondition("email", "marketing", ConsentState.Granted)));
        var husband = await SayAsync("husband", isGranted: true);
        (await _scene.MembersAsync(segment)).ShouldBe([husband]);

        var wife = await SayAsync("wife", isGranted: true, at: TimeSpan.FromMinutes(1));
        (await _scene.MembersAsync(segment)).ShouldBe([husband, wife], ignoreOrder: true);
        await SayAsync("wife", isGranted: false, at: TimeSpan.FromMinutes(2));

        (await _scene.MembersAsync(segment)).ShouldBeEmpty();
        (await _scene.ChangesAsync(segment)).ShouldBe([$"+{husband} event", $"+{wife} event", $"-{husband} event", $"-{wife} event"], ignoreOrder: true);
    }

    [Fact]
    public async Task Whose_address_another_unsubscribes_leaves_at_once_though_they_did_nothing()
    {
        var segment = await _scene.SegmentAsync(new AllCondition(_scene.OfThisTest, new ConsentCondition("email", "marketing", ConsentState.Granted)));
        var husband = await SayAsync("husband", isGranted: true);
        var wife = await SayAsync("wife", isGranted: true, at: TimeSpan.FromMinutes(1));
        (await _scene.MembersAsync(segment)).ShouldBe([husband, wife], ignoreOrder: true);

        host.Clock.Advance(TimeSpan.FromMinutes(1));
        var unsubscribed = new ConsentDecision(
            _scene.Id("link"), new PartId(wife), new ConsentQuestion("email", "marketing", $"{_scene.Id("family")}@example.com"), IsGranted: false, "link", host.Clock.GetUtcNow());
        await host.InTenantAsync<IConsents, bool>(host.TenantId, async consents =>
        {
            await consents.DecideAsync([unsubscribed]);
            return true;
        });
        await _scene.SettleAsync();
        (await _scene.MembersAsync(segment)).ShouldBeEmpty();
    }

    private async Task<long> SayAsync(string name, bool isGranted, TimeSpan at = default)
    {
        host.Clock.Advance(at);
        await _scene.SendAsync(Track.Event("identify", _scene.Id(name), fields: new
        {
            traits = new { city = _scene.City, email = $"{_scene.Id("family")}@example.com" },
            context = new { consent = new { categoryPreferences = new { email_marketing = isGranted } } },
        }));
        await _scene.SettleAsync();
        return await _scene.ProfileAsync(name);
    }

    [Fact]
    public async Task Nobody_waits_for_a_clock_that_cannot_matter()
    {
        var segment = await _scene.SegmentAsync(new AllCondition(_scene.OfThisTest, SegmentScene.Did("Bought Tea", 1, days: 30)));
        var here = await _scene.PersonAsync("here");
        await _scene.PersonAsync("elsewhere", new { city = "别处" });
        await _scene.DoAsync("here", "Bought Tea");
        await _scene.DoAsync("elsewhere", "Bought Tea");
        await _scene.SettleAsync();

        (await host.Database.ScalarAsync<long[]>($"select array_agg(profile_id) from cdp_store.segment_due where segment_id = '{segment}'")).ShouldBe([here]);
    }

    [Fact]
    public async Task Two_people_who_turn_out_to_be_one_count_together_and_the_loser_is_in_no_segment()
    {
        var segment = await _scene.SegmentAsync(SegmentScene.Did(_scene.Id("Bought"), 2));
        var once = await _scene.SegmentAsync(SegmentScene.Did(_scene.Id("Bought"), 1));
        await _scene.SendAsync(
            Track.Event("track", anonymousId: _scene.Id("phone"), name: _scene.Id("Bought")),
            Track.Event("track", _scene.Id("chen"), name: _scene.Id("Bought")));
        await _scene.SettleAsync();
        var (chen, anonymous) = (await _scene.ProfileAsync("chen"), await _scene.ProfileAsync("phone"));
        (await _scene.MembersAsync(segment)).ShouldBeEmpty();
        (await _scene.MembersAsync(once)).ShouldBe([chen, anonymous], ignoreOrder: true);

        await _scene.SendAsync(Track.Event("identify", _scene.Id("chen"), anonymousId: _scene.Id("phone"), fields: new { traits = new { } }));
        await _scene.SettleAsync();

        var survivor = await _scene.ProfileAsync("chen");
        (await _scene.ProfileAsync("phone")).ShouldBe(survivor);
        (await _scene.MembersAsync(segment)).ShouldBe([survivor]);
        (await _scene.ChangesAsync(segment)).ShouldBe([$"+{survivor} merge"]);
        (await _scene.MembersAsync(once)).ShouldBe([survivor]);
    }

    [Fact]
    public async Task Of_a_merged_person_an_order_is_still_an_event()
    {
        var segment = await _scene.SegmentAsync(SegmentScene.Did(_scene.Id("Bought"), 2));
        await _scene.SendAsync(
            Track.Event("track", anonymousId: _scene.Id("phone"), name: _scene.Id("Bought")),
            Track.Event("track", _scene.Id("chen"), name: "Viewed"));
        await _scene.SettleAsync();

        await _scene.SendAsync(
            Track.Event("identify", _scene.Id("chen"), anonymousId: _scene.Id("phone"), fields: new { traits = new { } }),
            Track.Event("track", _scene.Id("chen"), name: _scene.Id("Bought")));
        await _scene.SettleAsync();

        (await _scene.ChangesAsync(segment)).ShouldBe([$"+{await _scene.ProfileAsync("chen")} event"]);
    }

    [Fact]
    public async Task Segments_that_build_on_segments_follow_in_the_same_commit()
    {
        var buyers = await _scene.SegmentAsync(new AllCondition(_scene.OfThisTest, SegmentScene.Did("Bought Tea")));
        var loyal = await _scene.SegmentAsync(new AllCondition(new InSegmentCondition(buyers), SegmentScene.Did("Signed Up")));
        var rest = await _scene.SegmentAsync(new AllCondition(_scene.OfThisTest, new NotInSegmentCondition(loyal)));
        var chen = await _scene.PersonAsync("chen");
        await _scene.DoAsync("chen", "Signed Up");
        await _scene.SettleAsync();
        (await _scene.MembersAsync(rest)).ShouldBe([chen]);

        await _scene.DoAsync("chen", "Bought Tea");
        await _scene.SettleAsync();

        (await _scene.MembersAsync(loyal)).ShouldBe([chen]);
        (await _scene.MembersAsync(rest)).ShouldBeEmpty();
        (await _scene.ChangesAsync(rest)).ShouldBe([$"+{chen} event", $"-{chen} event"]);
        (await host.Database.ScalarAsync<long>(
            $"select count(distinct batch_id) from cdp_store.segment_change where segment_id in ('{buyers}', '{loyal}') and profile_id = {chen}")).ShouldBe(1);
    }

    [Fact]
    public async Task A_new_condition_changes_only_who_must_change_and_those_that_build_on_it_follow()
    {
        var chen = await _scene.PersonAsync("chen");
        var wang = await _scene.PersonAsync("wang");
        await _scene.DoAsync("wang", "Bought Tea");
        var segment = await _scene.SegmentAsync(_scene.OfThisTest);
        var above = await _scene.SegmentAsync(new InSegmentCondition(segment));

        var read = await _scene.ReadAsync(segment);
        await _scene.ServiceAsync(s => s.UpdateAsync(segment, Changed(read, new AllCondition(_scene.OfThisTest, SegmentScene.Did("Bought Tea")))));
        (await _scene.ReadAsync(segment)).IsRebuilding.ShouldBeTrue();
        await _scene.SettleAsync();

        (await _scene.MembersAsync(segment)).ShouldBe([wang]);
        (await _scene.ChangesAsync(segment)).ShouldBe([$"+{chen} rebuild", $"+{wang} rebuild", $"-{chen} rebuild"]);
        (await _scene.MembersAsync(above)).ShouldBe([wang]);
    }

    [Fact]
    public async Task A_segment_that_is_switched_off_keeps_its_members_until_it_is_on_again()
    {
        var segment = await _scene.SegmentAsync(_scene.OfThisTest);
        var read = await _scene.ReadAsync(segment);
        var off = Changed(read, _scene.OfThisTest);
        off.IsActive = false;
        await _scene.ServiceAsync(s => s.UpdateAsync(segment, off));
        var chen = await _scene.PersonAsync("chen");
        await _scene.SettleAsync();
        (await _scene.MembersAsync(segment)).ShouldBeEmpty();

        await _scene.ServiceAsync(async s => await s.UpdateAsync(segment, Changed(await s.GetAsync(segment), _scene.OfThisTest)));
        await _scene.SettleAsync();
        (await _scene.MembersAsync(segment)).ShouldBe([chen]);
    }

    [Fact]
    public async Task A_segment_that_fails_says_why_and_stops_no_other()
    {
        var key = _scene.Id("level").Replace('-', '_');
        await _scene.PersonAsync("chen", new Dictionary<string, object> { ["city"] = _scene.City, [key] = "金卡" });
        var broken = await _scene.SegmentAsync(new AttributeCondition(key, ConditionOperator.Eq, ConditionJson.Of("金卡")));
        var sound = await _scene.SegmentAsync(_scene.OfThisTest);
        await host.Database.ExecuteAsync($"update cdp.attribute set key = '{key}_gone' where key = '{key}'");

        var wang = await _scene.PersonAsync("wang");
        await _scene.SettleAsync();

        (await _scene.MembersAsync(sound)).ShouldContain(wang);
        var read = await _scene.ReadAsync(broken);
        read.LastError.ShouldNotBeNull().ShouldNotContain("Cdp:");
        read.LastErrorTime.ShouldNotBeNull();
        read.Faults.ShouldHaveSingleItem().Path.ShouldBe("path");
        read.MemberCount.ShouldBe(1, "what was known stays");

        await host.Database.ExecuteAsync($"update cdp.attribute set key = '{key}' where key = '{key}_gone'");
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await _scene.SettleAsync();
        (await _scene.ReadAsync(broken)).LastError.ShouldBeNull();
    }

    [Fact]
    public async Task A_deleted_segment_leaves_nothing_behind()
    {
        await _scene.PersonAsync("chen");
        await _scene.DoAsync("chen", "Bought Tea");
        var segment = await _scene.SegmentAsync(new AllCondition(_scene.OfThisTest, SegmentScene.Did("Bought Tea", 1, days: 3)));

        await host.InTenantAsync<ISegmentAppService, bool>(host.TenantId, async s =>
        {
            await s.DeleteAsync(segment);
            return true;
        });

        (await host.Database.ScalarAsync<long>(
            $"select (select count(*) from cdp_store.segment_member where segment_id = '{segment}') + (select count(*) from cdp_store.segment_due where segment_id = '{segment}')")).ShouldBe(0);
    }

    [Fact]
    public async Task While_a_rebuild_is_under_way_changes_wait_and_see_what_it_did()
    {
        await _scene.PersonAsync("chen");
        await using var rebuild = await host.Module.BeginAsync(host.TenantId);
        await rebuild.ExecuteAsync(MembershipSql.Lock);
        var delta = host.RunWorkerAsync("feed:cdp:segments");
        await Eventually.Async(
            async () => delta.IsCompleted
                || await host.Database.ScalarAsync<bool>($"select exists (select from pg_stat_activity where {rebuild.Connection.ProcessID} = any(pg_blocking_pids(pid)))"),
            TimeSpan.FromSeconds(60));
        delta.IsCompleted.ShouldBeFalse();

        await rebuild.CommitAsync();
        await delta;
    }

    [Fact]
    public async Task Another_tenant_has_none_of_it()
    {
        await _scene.PersonAsync("chen");
        var segment = await _scene.SegmentAsync(_scene.OfThisTest);

        (await host.InTenantAsync<ISegmentDirectory, int>(host.OtherTenantId, async d => (await d.NamesAsync([segment])).Count)).ShouldBe(0);
        await Should.ThrowAsync<ErrorHandling.EntityNotFoundException>(() => host.InTenantAsync<ISegmentAppService, SegmentDetailsDto>(host.OtherTenantId, s => s.GetAsync(segment)));
    }

    private async Task OpenMessageAsync(long part) => await host.InTenantAsync<IInternalEvents, int>(host.TenantId, events => events.AppendAsync(
        [new InternalEvent($"d{Guid.NewGuid():N}:opened:1", new PartId(part), InternalEventNames.MessageOpened, host.Clock.GetUtcNow())]));

    private static UpdateSegmentDto Changed(SegmentDetailsDto read, ConditionNode condition) => new()
    {
        Name = read.Name, Condition = System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(condition.ToJson()), ConcurrencyStamp = read.ConcurrencyStamp,
    };
}
