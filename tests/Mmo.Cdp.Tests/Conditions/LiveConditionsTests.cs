using Mmo.Cdp.Conditions;
using Mmo.Cdp.People;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Cdp.Tests.Segments;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Tests.Conditions;

public sealed class LiveConditionsTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly SegmentScene _scene = new(host);

    [Fact]
    public async Task A_branch_sees_the_event_that_the_memberships_do_not_show_yet()
    {
        var segment = await _scene.SegmentAsync(SegmentScene.Did(_scene.Id("Bought")));
        await _scene.SendAsync(
            Track.Event("identify", _scene.Id("chen"), anonymousId: _scene.Id("phone"), fields: new { traits = new { } }),
            Track.Event("track", _scene.Id("wang"), name: "Viewed"),
            Track.Event("track", anonymousId: _scene.Id("phone"), name: _scene.Id("Bought")));
        (await _scene.MembersAsync(segment)).ShouldBeEmpty();
        long[] parts = [await PartAsync("chen"), await PartAsync("phone"), await PartAsync("wang")];
        parts.Distinct().Count().ShouldBe(3);

        // Asked by any of their parts; a part that nobody has is nobody.
        (await FilterAsync(new InSegmentCondition(segment), [.. parts, 999_999_999])).ShouldBe(parts[..2], ignoreOrder: true);
        (await FilterAsync(new NotInSegmentCondition(segment), [.. parts, 999_999_999])).ShouldBe([parts[2]]);
        (await FilterAsync(new AllCondition(), parts)).ShouldBe(parts, ignoreOrder: true);
        (await FilterAsync(new AllCondition(), [])).ShouldBeEmpty();
    }

    [Fact]
    public async Task Windows_are_counted_from_the_moment_that_is_given()
    {
        await _scene.PersonAsync("chen");
        await _scene.DoAsync("chen", "Bought Tea", ago: TimeSpan.FromHours(30));
        var part = await PartAsync("chen");
        var lastDay = new EventCondition("Bought Tea", ConditionOperator.Gte, ConditionJson.Of(1)) { Window = EventWindow.LastDays(1) };

        (await FilterAsync(lastDay, [part])).ShouldBeEmpty();
        (await FilterAsync(lastDay, [part], host.Clock.GetUtcNow().AddHours(-10))).ShouldBe([part]);
    }

    [Fact]
    public async Task A_condition_with_a_fault_is_refused_and_so_are_too_many_people()
    {
        await Should.ThrowAsync<MmoValidationException>(() => FilterAsync(new AttributeCondition("shoeSize", ConditionOperator.Exists), [1]));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => FilterAsync(new AllCondition(), [.. Enumerable.Range(1, 5001).Select(i => (long)i)]));
    }

    private async Task<long[]> FilterAsync(ConditionNode condition, long[] parts, DateTimeOffset? asOf = null) =>
        [.. (await host.InTenantAsync<IConditions, IReadOnlySet<PartId>>(host.TenantId, c => c.FilterAsync(
            condition.ToJson(), [.. parts.Select(p => new PartId(p))], asOf ?? host.Clock.GetUtcNow()))).Select(p => p.No)];

    private Task<long> PartAsync(string name) => host.Database.ScalarAsync<long>($"select part_no from cdp_store.identifier where value = '{_scene.Id(name)}'")!;
}
