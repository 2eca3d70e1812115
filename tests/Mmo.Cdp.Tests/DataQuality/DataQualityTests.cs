using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Cdp.DataQuality;
using Mmo.Cdp.Quarantine;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;

namespace Mmo.Cdp.Tests.DataQuality;

public sealed class DataQualityTests(CdpWebHost host) : IClassFixture<CdpWebHost>, IDisposable
{
    private const string Path = "/api/cdp/data-quality";

    public void Dispose() => host.Clock.Reset();

    [Fact]
    public async Task Every_figure_is_what_the_event_log_and_the_quarantine_have_of_that_day_on_which_it_came()
    {
        var (shop, app) = (await host.NewSourceAsync(SourceKind.Server), await host.NewSourceAsync(SourceKind.Browser));
        var (toShop, toApp) = (host.Client(shop.WriteKey), host.Client(app.WriteKey));
        StopBeforeMidnight();
        var first = Mixture();
        await toShop.BatchOkAsync(first.Append(first[0].DeepClone()));
        await toApp.BatchOkAsync(Anonymous("phone"), Anonymous("phone"));
        host.Clock.Advance(TimeSpan.FromMinutes(20));
        await toShop.BatchOkAsync(first.Select(e => e.DeepClone()));
        await toApp.BatchOkAsync(Track.Event("identify", "q-app", "phone"), Anonymous("phone"));
        await toApp.BatchOkAsync(Anonymous("phone"), Track.Event("track", anonymousId: "phone", name: ""));
        await Track.OkAsync(await toShop.PostTextAsync("/v1/import", Track.Batch(Past(TimeSpan.FromDays(40)), Past(TimeSpan.FromHours(2)))));
        await toApp.BatchOkAsync(Track.Event("track", anonymousId: "phone", name: ""));

        using var admin = await host.SignedInOverHttpAsync();
        var quality = await admin.GetOkAsync<DataQualityDto>($"{Path}?days=7");
        foreach (var source in new[] { shop, app })
        {
            await CompareWithSqlAsync(quality, source);
        }

        var ofShop = quality.Sources.Single(s => s.Id == shop.Id).Counts;
        (ofShop.Stored, ofShop.Quarantined, ofShop.Duplicates, ofShop.Received).ShouldBe((9, 4, 8, 21));
        (ofShop.UnknownPerson, ofShop.Late, ofShop.TimeClamped, ofShop.Imported).ShouldBe((2, 3, 1, 2));
        (ofShop.MedianDelay, ofShop.P95Delay).ShouldBe((Delay.TenSeconds, Delay.Longer));
        var ofApp = quality.Sources.Single(s => s.Id == app.Id).Counts;
        (ofApp.Stored, ofApp.Quarantined, ofApp.Duplicates, ofApp.UnknownPerson).ShouldBe((5, 2, 0, 2));
        quality.Days.Where(d => d.SourceId == shop.Id).Select(d => (d.Day, d.Received)).ShouldBe([(quality.To.AddDays(-1), 10), (quality.To, 11)]);
        quality.Total.Stored.ShouldBe(quality.Sources.Sum(s => s.Counts.Stored));
        quality.TimeZone.ShouldBe("Asia/Shanghai");
        $"{quality.CountedSince:O}".ShouldBe(await host.Database.ScalarAsync<string>($"select min(day)::text from cdp_store.source_day where tenant_id = '{host.TenantId}'"));
    }

    [Theory]
    [InlineData("cdp.feed_batch", "40P01", 200), InlineData("cdp.feed_batch", "40001", 200), InlineData("cdp_store.source_day", "40P01", 200), InlineData("cdp.feed_batch", "57P01", 429)]
    public async Task A_batch_that_is_rolled_back_counts_nothing_and_its_replay_once_and_what_comes_again_is_a_duplicate(string table, string state, int expected)
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        await host.Client(source.WriteKey).BatchOkAsync(Track.Event("track", "q-race", name: "Before"));
        var trouble = $"quality_{Guid.NewGuid():N}";
        await host.Database.ExecuteAsync(
            $"""
            create sequence {trouble};
            grant usage on sequence {trouble} to public;
            create function {trouble}() returns trigger language plpgsql as $$
            begin
              if nextval('public.{trouble}') <= 2 then raise exception 'trouble' using errcode = '{state}'; end if;
              return new;
            end $$;
            create trigger {trouble} before insert on {table} for each row execute function {trouble}();
            """);
        var body = Track.Batch(Track.Event("track", "q-race", name: "Race"), Track.Event("track", anonymousId: "q-nobody", name: "Race"), Track.Event("track", "q-race", name: ""));
        var answer = await host.Client(source.WriteKey).PostTextAsync("/v1/batch", body);
        ((int)answer.StatusCode).ShouldBe(expected);
        (await CountsAsync(source)).ShouldBe(expected == 200 ? "stored 3, unknown 1, refused 1, duplicates 0" : "stored 1, unknown 0, refused 0, duplicates 0");

        await Eventually.Async(async () => (await host.Client(source.WriteKey).PostTextAsync("/v1/batch", body)).StatusCode == HttpStatusCode.OK);
        (await CountsAsync(source)).ShouldBe(expected == 200 ? "stored 3, unknown 1, refused 2, duplicates 2" : "stored 3, unknown 1, refused 1, duplicates 0");
        await host.Database.ExecuteAsync($"drop trigger {trouble} on {table}");
    }

    [Fact]
    public async Task An_event_that_the_database_refuses_counts_as_refused_and_its_neighbours_as_stored()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        var poison = $"quality-{Guid.NewGuid()}";
        await host.Database.ExecuteAsync($"alter table cdp_store.event add constraint no_{Guid.NewGuid():N} check (event_id <> '{poison}')");
        await host.Client(source.WriteKey).BatchOkAsync(
            Enumerable.Range(0, 20).Select(i => Track.Event("track", "q-halved", name: "Halved", fields: new { messageId = i == 13 ? poison : $"{poison}-{i}" })));

        (await CountsAsync(source)).ShouldBe("stored 19, unknown 0, refused 1, duplicates 0");
    }

    [Fact]
    public async Task What_is_replayed_is_stored_on_the_day_it_came_and_still_counts_as_refused_also_when_the_quarantine_is_empty()
    {
        var source = await host.NewSourceAsync(SourceKind.Browser);
        StopBeforeMidnight();
        await host.Client(source.WriteKey).BatchOkAsync(Order(), Order(), Track.Event("merge", "q"));
        await host.InTenantAsync<ISourceAppService, SourceDto>(host.TenantId, sources => sources.UpdateAsync(
            source.Id, new UpdateSourceDto { Name = source.Name, IsEnabled = true, MayGrantConsent = false, CountsOrders = true, ConcurrencyStamp = source.ConcurrencyStamp }));
        host.Clock.Advance(TimeSpan.FromDays(2));
        using var admin = await host.SignedInOverHttpAsync();
        await admin.PostOkAsync<QuarantineJobDto>("/api/cdp/quarantine/replay-all", new { sourceId = source.Id });
        await host.RunWorkerAsync("work:cdp:operations");
        await admin.PostOkAsync<QuarantineJobDto>("/api/cdp/quarantine/discard-all", new { sourceId = source.Id });
        await host.RunWorkerAsync("work:cdp:operations");

        var quality = await admin.GetOkAsync<DataQualityDto>($"{Path}?days=7");
        var counts = quality.Sources.Single(s => s.Id == source.Id).Counts;
        (counts.Stored, counts.Replayed, counts.Quarantined, counts.Duplicates, counts.Received).ShouldBe((2, 2, 3, 0, 3));
        quality.Days.Single(d => d.SourceId == source.Id).Day.ShouldBe(quality.To.AddDays(-2));
    }

    [Fact]
    public async Task What_is_replayed_again_counts_nothing()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        var bad = Track.Event("track", "q-again", name: "Again");
        bad["timestamp"] = "yesterday, or so";
        await host.Client(source.WriteKey).BatchOkAsync(bad);
        await host.Database.ExecuteAsync($"update cdp_store.quarantine set raw = convert_to(replace(convert_from(raw, 'UTF8'), 'yesterday, or so', '2026-01-01T00:00:00Z'), 'UTF8'), size = octet_length(replace(convert_from(raw, 'UTF8'), 'yesterday, or so', '2026-01-01T00:00:00Z')) where event_id = '{bad["messageId"]}'");
        await host.Database.ExecuteAsync($"create table again as select * from cdp_store.quarantine where event_id = '{bad["messageId"]}'");
        using var admin = await host.SignedInOverHttpAsync();
        await ReplayAsync();
        (await CountsAsync(source)).ShouldBe("stored 1, unknown 0, refused 1, duplicates 0");

        // As if the host had died after the commit and before the row went.
        await host.Database.ExecuteAsync("insert into cdp_store.quarantine select * from again");
        await ReplayAsync();
        (await CountsAsync(source)).ShouldBe("stored 1, unknown 0, refused 1, duplicates 0");

        async Task ReplayAsync() => await admin.PostOkAsync<QuarantineOutcomeDto>(
            "/api/cdp/quarantine/replay", new { ids = new[] { await host.Database.ScalarAsync<Guid>($"select id from cdp_store.quarantine where event_id = '{bad["messageId"]}'") } });
    }

    [Fact]
    public async Task A_flood_of_bad_events_counts_to_the_last_though_the_quarantine_keeps_only_some()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        await host.Client(source.WriteKey).BatchOkAsync(Enumerable.Range(0, 777).Select(_ => Track.Event("track", "q-flood", name: "")));

        (await CountsAsync(source)).ShouldBe("stored 0, unknown 0, refused 777, duplicates 0");
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.quarantine q join cdp.source s on s.no = q.source_no where s.id = '{source.Id}'")).ShouldBe(501);
    }

    [Fact]
    public async Task A_request_that_cannot_be_read_counts_for_the_source_whose_key_it_brings()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        var client = host.Client(source.WriteKey);
        (await client.PostTextAsync("/v1/batch", "{\"batch\":[")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.PostTextAsync("/v1/track", "[]")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.PostTextAsync("/v1/batch", new string(' ', 5 * 1024 * 1024))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await host.Client(null).PostTextAsync("/v1/batch", $$"""{"writeKey":"{{source.WriteKey}}","batch":7}""")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await host.Client("nobody").PostTextAsync("/v1/batch", "{")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        await Eventually.Async(async () => await FailedAsync(source) == 4);
    }

    [Fact]
    public async Task A_source_is_silent_when_it_says_nothing_for_three_times_as_long_as_it_ever_did()
    {
        var (steady, young) = (await host.NewSourceAsync(SourceKind.Server), await host.NewSourceAsync(SourceKind.Server));
        StopBeforeMidnight();
        foreach (var pause in new[] { 0, 3, 25, 20 })
        {
            host.Clock.Advance(TimeSpan.FromHours(pause));
            await host.Client(steady.WriteKey).BatchOkAsync(Track.Event("track", "q-steady", name: "Tick"));
        }

        await host.Client(young.WriteKey).BatchOkAsync(Track.Event("track", "q-young", name: "Tick"));
        var last = host.Clock.GetUtcNow();
        host.Clock.Advance(TimeSpan.FromHours(74));
        var before = await QualityOfAsync(steady);
        (before.Freshness, before.LongestGapSeconds, before.SilentFrom).ShouldBe((SourceFreshness.Fresh, 25 * 3600, before.LastReceivedTime!.Value.AddHours(75)));
        before.LastReceivedTime.Value.ShouldBe(last, TimeSpan.FromMilliseconds(1));
        (await QualityOfAsync(young)).Freshness.ShouldBe(SourceFreshness.Learning);

        host.Clock.Advance(TimeSpan.FromHours(2));
        (await QualityOfAsync(steady)).Freshness.ShouldBe(SourceFreshness.Silent);
        await host.InTenantAsync<ISourceAppService, SourceDto>(host.TenantId, sources => sources.UpdateAsync(
            steady.Id, new UpdateSourceDto { Name = steady.Name, IsEnabled = false, ConcurrencyStamp = steady.ConcurrencyStamp }));
        (await QualityOfAsync(steady)).Freshness.ShouldBe(SourceFreshness.Off);
    }

    [Fact]
    public async Task Only_whole_days_are_compared_with_the_days_before()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        StopBeforeMidnight();
        foreach (var count in new[] { 3, 2, 4 })
        {
            await host.Client(source.WriteKey).BatchOkAsync(Enumerable.Range(0, count).Select(_ => Track.Event("track", "q-days", name: "Day")));
            host.Clock.Advance(TimeSpan.FromDays(1));
        }

        using var admin = await host.SignedInOverHttpAsync();
        var counts = (await admin.GetOkAsync<DataQualityDto>($"{Path}?days=1")).Sources.Single(s => s.Id == source.Id).Counts;
        (counts.Received, counts.FullDays, counts.DaysBefore).ShouldBe((0, 4, 2));
    }

    [Theory]
    [InlineData(0), InlineData(91)]
    public async Task No_more_than_ninety_days_are_shown(int days)
    {
        using var admin = await host.SignedInOverHttpAsync();
        (await admin.GetRefusedAsync($"{Path}?days={days}")).ShouldBlame("days");
    }

    [Fact]
    public async Task Another_company_sees_its_own_sources_and_a_stranger_none()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        await host.Client(source.WriteKey).BatchOkAsync(Track.Event("track", "q-wall", name: "Wall"));
        using var other = await host.SignedInOverHttpAsync(tenant: "other");

        (await other.GetOkAsync<DataQualityDto>(Path)).Sources.ShouldNotContain(s => s.Id == source.Id);
        (await other.GetOkAsync<DataQualityDto>(Path)).Total.Received.ShouldBe(0);
        (await host.Client(null).StatusAsync(Path)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    /// <summary>Three of a known person, two of nobody known, one late, one out of all time; two that are refused.</summary>
    private JsonObject[] Mixture() =>
    [
        .. Enumerable.Range(0, 3).Select(_ => Track.Event("track", "q-known", name: "Viewed")),
        Anonymous("q-a"), Anonymous("q-b"),
        Past(TimeSpan.FromDays(3)), Past(TimeSpan.FromDays(4000)),
        Track.Event("track", "q-known", name: ""), Track.Event("merge", "q-known"),
    ];

    private JsonObject Past(TimeSpan ago) => Track.Event("track", "q-known", name: "Viewed", fields: new { timestamp = host.Clock.GetUtcNow() - ago });

    private static JsonObject Anonymous(string id) => Track.Event("track", anonymousId: id, name: "Viewed");

    private static JsonObject Order() => Track.Event("track", "q-order", name: "Order Completed", fields: new { properties = new { order_id = Guid.NewGuid().ToString(), revenue = 5, currency = "CNY" } });

    /// <summary>Ten minutes before a midnight of the company that is still to come.</summary>
    private void StopBeforeMidnight()
    {
        host.Clock.Stop();
        var shanghai = host.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(8));
        host.Clock.MoveTo(new DateTimeOffset(shanghai.Date.AddDays(1), shanghai.Offset).AddMinutes(-10));
    }

    private async Task CompareWithSqlAsync(DataQualityDto quality, SourceDto source)
    {
        async Task<long> CountAsync(string table, string which) => await host.Database.ScalarAsync<long>(
            $"select count(*) from cdp_store.{table} x join cdp.source s on s.no = x.source_no where s.id = '{source.Id}' and {which}");

        var counts = quality.Sources.Single(s => s.Id == source.Id).Counts;
        counts.Stored.ShouldBe(await CountAsync("event", "true"));
        counts.Quarantined.ShouldBe(await CountAsync("quarantine", "true"));
        counts.TimeClamped.ShouldBe(await CountAsync("event", "flags & 1 > 0"));
        counts.Late.ShouldBe(await CountAsync("event", "flags & 2 > 0"));
        counts.Imported.ShouldBe(await CountAsync("event", "flags & 4 > 0"));
        foreach (var day in quality.Days.Where(d => d.SourceId == source.Id))
        {
            var came = $"(received_at at time zone 'Asia/Shanghai')::date = '{day.Day:O}'";
            (day.Stored, day.Quarantined).ShouldBe((await CountAsync("event", came), await CountAsync("quarantine", came)));
        }

        var delays = await host.Database.ScalarAsync<string>(
            $"""
            select format('%s %s %s %s %s %s', sum(delay_10s), sum(delay_1m), sum(delay_10m), sum(delay_1h), sum(delay_1d), sum(delay_longer))
            from cdp_store.source_day d join cdp.source s on s.no = d.source_no where s.id = '{source.Id}'
            """);
        delays.ShouldBe(await host.Database.ScalarAsync<string>(
            $"""
            select format('%s %s %s %s %s %s', count(*) filter (where l <= interval '10 s'), count(*) filter (where l > interval '10 s' and l <= interval '1 min'),
              count(*) filter (where l > interval '1 min' and l <= interval '10 min'), count(*) filter (where l > interval '10 min' and l <= interval '1 h'),
              count(*) filter (where l > interval '1 h' and l <= interval '24 h'), count(*) filter (where l > interval '24 h'))
            from (select e.received_at - e.occurred_at as l from cdp_store.event e join cdp.source s on s.no = e.source_no where s.id = '{source.Id}' and flags & 4 = 0) e
            """));
    }

    private async Task<SourceQualityDto> QualityOfAsync(SourceDto source)
    {
        using var admin = await host.SignedInOverHttpAsync();
        return (await admin.GetOkAsync<DataQualityDto>(Path)).Sources.Single(s => s.Id == source.Id);
    }

    private Task<string?> CountsAsync(SourceDto source) => host.Database.ScalarAsync<string>(
        $"""
        select format('stored %s, unknown %s, refused %s, duplicates %s', sum(stored), sum(unknown_person), sum(quarantined), sum(duplicates))
        from cdp_store.source_day d join cdp.source s on s.no = d.source_no where s.id = '{source.Id}'
        """);

    private Task<long> FailedAsync(SourceDto source) => host.Database.ScalarAsync<long>(
        $"select coalesce(sum(failed_requests), 0)::bigint from cdp_store.source_day d join cdp.source s on s.no = d.source_no where s.id = '{source.Id}'");
}
