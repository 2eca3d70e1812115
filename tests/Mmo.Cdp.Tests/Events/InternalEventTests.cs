using Mmo.Cdp.Events;
using Mmo.Cdp.People;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Identity;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Tests.Events;

public sealed class InternalEventTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    [Fact]
    public async Task Modules_report_about_a_part_and_a_replay_changes_nothing()
    {
        var part = await NewPartAsync();
        var mark = Guid.NewGuid().ToString();
        var events = Enumerable.Range(0, 2500).Select(i => new InternalEvent($"{mark}:opened:{i}", part, InternalEventNames.MessageOpened, host.Clock.GetUtcNow(), """{"messageId":"m"}""")).ToArray();

        (await AppendAsync(events)).ShouldBe(2500);
        (await AppendAsync(events)).ShouldBe(0);
        (await host.Database.ScalarAsync<string>(
            $"select count(*) || ' ' || min(e.flags) || ' ' || min(s.kind) || ' ' || min(e.properties::text) from cdp_store.event e join cdp.source s on s.no = e.source_no where e.event_id like '{mark}%' and e.part_no = {part.No}"))
            .ShouldBe("""2500 8 internal {"messageId": "m"}""");
    }

    [Fact]
    public async Task An_event_about_nobody_is_quarantined_and_not_counted()
    {
        var known = await NewPartAsync();
        var mark = Guid.NewGuid().ToString();
        (await AppendAsync(
            new InternalEvent($"{mark}:1", new PartId(long.MaxValue), InternalEventNames.MessageSent, host.Clock.GetUtcNow()),
            new InternalEvent($"{mark}:2", known, InternalEventNames.MessageSent, host.Clock.GetUtcNow()))).ShouldBe(1);

        (await host.Database.ScalarAsync<string>($"select reason from cdp_store.quarantine where event_id = '{mark}:1'")).ShouldBe("unknown-part");
    }

    [Theory]
    [InlineData("Order Completed", "{}"), InlineData("mmo.message.sent", "[]")]
    public async Task Only_names_of_ours_and_objects_are_taken(string name, string properties)
    {
        var part = await NewPartAsync();
        await Should.ThrowAsync<MmoValidationException>(() => AppendAsync(new InternalEvent(Guid.NewGuid().ToString(), part, name, host.Clock.GetUtcNow(), properties)));
    }

    private async Task<PartId> NewPartAsync()
    {
        var user = "u-" + Guid.NewGuid();
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("identify", user));
        return new PartId((await host.PartAsync(user))!.Value);
    }

    private Task<int> AppendAsync(params InternalEvent[] events) => host.InTenantAsync<IInternalEvents, int>(host.TenantId, log => log.AppendAsync(events));
}
