using System.Net;
using Mmo.Cdp.Quarantine;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Settings;

namespace Mmo.Cdp.Tests.Quarantine;

public sealed class ReplayTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private const string Path = "/api/cdp/quarantine";

    [Fact]
    public async Task What_is_good_now_is_stored_once_with_its_first_time_and_what_is_bad_stays_with_its_new_reason()
    {
        var source = await host.NewSourceAsync(SourceKind.Browser);
        var (good, nameless, bad) = (Order("u-replay", 12.5m), Order("u-replay", 3m), Order("u-replay", null));
        nameless.Remove("messageId");
        await host.Client(source.WriteKey).BatchOkAsync(good, nameless, bad);
        await host.Database.ExecuteAsync($"create table kept as select q.* from cdp_store.quarantine q join cdp.source s on s.no = q.source_no where s.id = '{source.Id}'");
        var received = await host.Database.ScalarAsync<DateTime>("select max(received_at) from kept");
        await CountOrdersAsync(source);
        host.Clock.Advance(TimeSpan.FromDays(3));

        using var admin = await host.SignedInOverHttpAsync();
        var outcome = await ReplayAllOfAsync(admin, source);
        (outcome.Stored, outcome.Duplicates, outcome.Refused).ShouldBe((2, 0, 1));
        (await host.Database.ScalarAsync<string>($"select reason || ' ' || detail || ' ' || (replayed_at is not null) from cdp_store.quarantine where event_id = '{bad["messageId"]}'"))
            .ShouldBe("bad-order amount true");
        (await host.Database.ScalarAsync<string>($"select (received_at = '{received:O}') || ' ' || (flags & 2) from cdp_store.event where event_id = '{good["messageId"]}'")).ShouldBe("true 2");
        (await host.Database.ScalarAsync<long>("select count(*) from cdp_store.purchase p join cdp_store.identifier i using (tenant_id, part_no) where i.value = 'u-replay'")).ShouldBe(2);

        // As if the host had died after the commit and before the rows went.
        await host.Database.ExecuteAsync("insert into cdp_store.quarantine select * from kept on conflict do nothing");
        var again = await ReplayAllOfAsync(admin, source);
        (again.Stored, again.Duplicates, again.Refused).ShouldBe((0, 2, 1));
        (await host.Database.ScalarAsync<long>("select count(*) from cdp_store.event e join cdp_store.identifier i using (tenant_id, part_no) where i.value = 'u-replay'")).ShouldBe(2);
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp.audit_entry where action = 'replayed' and user_name <> ''")).ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task Where_nothing_fits_no_job_begins_and_the_answer_says_so()
    {
        var source = await host.NewSourceAsync(SourceKind.Browser);
        using var admin = await host.SignedInOverHttpAsync();
        var before = await host.Database.ScalarAsync<long>("select count(*) from cdp.operation");
        foreach (var act in new[] { "replay-all", "discard-all" })
        {
            (await admin.PostRefusedAsync($"{Path}/{act}", new { sourceId = source.Id })).ShouldBe(HttpStatusCode.Conflict, "Cdp:QuarantineNothingFits");
        }

        (await host.Database.ScalarAsync<long>("select count(*) from cdp.operation")).ShouldBe(before);
    }

    [Fact]
    public async Task Everything_that_fits_is_replayed_or_discarded_slice_by_slice_and_the_rest_stays()
    {
        var source = await host.NewSourceAsync(SourceKind.Browser);
        await host.Client(source.WriteKey).BatchOkAsync(Enumerable.Range(0, 450).Select(_ => Order("u-slices", 1m)).Append(Track.Event("merge", "u")));
        await CountOrdersAsync(source);
        using var admin = await host.SignedInOverHttpAsync();

        var job = await admin.PostOkAsync<QuarantineJobDto>($"{Path}/replay-all", new { sourceId = source.Id, reason = "order-not-allowed" });
        (job.Total, job.State).ShouldBe((450, QuarantineJobState.Running));
        (await admin.PostRefusedAsync($"{Path}/discard-all", new { })).ShouldBe(HttpStatusCode.Conflict, "Cdp:QuarantineJobRunning");
        await host.RunWorkerAsync("work:cdp:operations");
        job = await admin.GetOkAsync<QuarantineJobDto>($"{Path}/job");
        (job.State, job.Done, job.Stored, job.Refused).ShouldBe((QuarantineJobState.Done, 450, 450, 0));
        (await WaitingAsync(source)).ShouldBe(1);

        var discard = await admin.PostOkAsync<QuarantineJobDto>($"{Path}/discard-all", new { sourceId = source.Id });
        await host.RunWorkerAsync("work:cdp:operations");
        (await admin.GetOkAsync<QuarantineJobDto>($"{Path}/job")).Done.ShouldBe(discard.Total);
        (await WaitingAsync(source)).ShouldBe(0);

        await host.Client(source.WriteKey).BatchOkAsync(Track.Event("merge", "u"));
        var idle = await admin.PostOkAsync<QuarantineJobDto>($"{Path}/replay-all", new { sourceId = source.Id });
        (await admin.PostOkAsync<QuarantineJobDto>($"{Path}/{idle.Id}/cancel-job")).State.ShouldBe(QuarantineJobState.Cancelled);
        await host.RunWorkerAsync("work:cdp:operations");
        (await admin.GetOkAsync<QuarantineJobDto>($"{Path}/job")).State.ShouldBe(QuarantineJobState.Cancelled);
    }

    [Fact]
    public async Task The_quarantine_keeps_within_its_limits_and_the_oldest_go_first()
    {
        var source = await host.NewSourceAsync(SourceKind.Server, host.OtherTenantId);
        await host.Client(source.WriteKey).BatchOkAsync(Enumerable.Range(0, 30).Select(_ => Track.Event("old", "u")));
        host.Clock.Advance(TimeSpan.FromDays(2));
        for (var i = 0; i < 3; i++)
        {
            await host.Client(source.WriteKey).BatchOkAsync(Enumerable.Range(0, 60).Select(_ => Track.Event("new", "u")));
            host.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        await SetAsync("Cdp.QuarantineDays", "1");
        await SetAsync("Cdp.QuarantineRows", "100");
        await host.RunWorkerAsync("work:cdp:quarantine-retention");

        (await host.Database.ScalarAsync<string>(
            $"select count(*) || ' ' || count(distinct received_at) || ' ' || string_agg(distinct event_type, ',') from cdp_store.quarantine where tenant_id = '{host.OtherTenantId}'")).ShouldBe("100 2 new");
    }

    [Fact]
    public async Task The_quarantine_holds_only_so_many_megabytes_and_the_oldest_go_first()
    {
        await host.Database.ExecuteAsync($"delete from cdp_store.quarantine where tenant_id = '{host.OtherTenantId}'");
        await host.Database.ExecuteAsync(
            $"""
            insert into cdp_store.quarantine (tenant_id, id, source_no, received_at, reason, raw, size)
            select '{host.OtherTenantId}', gen_random_uuid(), 1, '{host.Clock.GetUtcNow():O}'::timestamptz - n * interval '1 minute', 'webhook-unmapped', convert_to(repeat('x', 4 * 1024 * 1024), 'UTF8'), 4194304
            from generate_series(1, 10) n
            """);
        await SetAsync("Cdp.QuarantineMegabytes", "20");
        await host.RunWorkerAsync("work:cdp:quarantine-retention");

        (await host.Database.ScalarAsync<string>(
            $"select count(*) || ' ' || (max(received_at) - min(received_at)) from cdp_store.quarantine where tenant_id = '{host.OtherTenantId}'")).ShouldBe("5 00:04:00");
    }

    [Fact]
    public async Task A_source_knows_when_its_last_event_came_without_a_write_for_each()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        source.LastEventTime.ShouldBeNull();
        var first = host.Clock.GetUtcNow();
        for (var i = 0; i < 3; i++)
        {
            await host.Client(source.WriteKey).BatchOkAsync(Track.Event("track", "u", name: "A"));
        }

        (await ReadAsync(source)).LastEventTime!.Value.ShouldBe(first, TimeSpan.FromSeconds(8));
        host.Clock.Advance(TimeSpan.FromSeconds(11));
        await host.Client(source.WriteKey).BatchOkAsync(Track.Event("track", "u", name: "A"));
        (await ReadAsync(source)).LastEventTime!.Value.ShouldBe(first.AddSeconds(11), TimeSpan.FromSeconds(8));
    }

    private static System.Text.Json.Nodes.JsonObject Order(string userId, decimal? total) =>
        Track.Event("track", userId, name: "Order Completed", fields: new { properties = new { order_id = Guid.NewGuid(), total } });

    private Task<SourceDto> ReadAsync(SourceDto source) => host.InTenantAsync<ISourceAppService, SourceDto>(host.TenantId, s => s.GetAsync(source.Id));

    private async Task CountOrdersAsync(SourceDto source)
    {
        var now = await ReadAsync(source);
        await host.InTenantAsync<ISourceAppService, SourceDto>(host.TenantId, s => s.UpdateAsync(
            source.Id, new UpdateSourceDto { Name = source.Name, IsEnabled = true, CountsOrders = true, ConcurrencyStamp = now.ConcurrencyStamp }));
    }

    private Task<long> WaitingAsync(SourceDto source) =>
        host.Database.ScalarAsync<long>($"select count(*) from cdp_store.quarantine q join cdp.source s on s.no = q.source_no where s.id = '{source.Id}'");

    private async Task<QuarantineOutcomeDto> ReplayAllOfAsync(HttpClient admin, SourceDto source)
    {
        var ids = (await host.Database.ScalarAsync<string>($"select string_agg(q.id::text, ',') from cdp_store.quarantine q join cdp.source s on s.no = q.source_no where s.id = '{source.Id}'"))!.Split(',');
        return await admin.PostOkAsync<QuarantineOutcomeDto>($"{Path}/replay", new { ids });
    }

    private Task<bool> SetAsync(string name, string value) => host.InTenantAsync<ISettings, bool>(host.OtherTenantId, async settings =>
    {
        await settings.SetAsync(new Dictionary<string, string?> { [name] = value });
        return true;
    });
}
