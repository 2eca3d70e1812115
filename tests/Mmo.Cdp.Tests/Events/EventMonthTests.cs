using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;

namespace Mmo.Cdp.Tests.Events;

public sealed class EventMonthTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    [Fact]
    public async Task Months_are_made_ahead_and_keys_forgotten_after_35_days()
    {
        var now = host.Clock.GetUtcNow();
        foreach (var (id, days) in new[] { ("kept", 34), ("gone", 36) })
        {
            await host.Database.ExecuteAsync(
                $"insert into cdp_store.event_key (tenant_id, source_no, event_id, received_at) values ('{host.TenantId}', 0, '{id}', now() - interval '{days} days')");
        }

        await host.RunWorkerAsync("work:cdp:event-months");

        for (var month = -1; month <= 3; month++)
        {
            (await host.Database.ScalarAsync<bool>($"select to_regclass('cdp_store.event_{now.AddMonths(month):yyyyMM}') is not null")).ShouldBeTrue();
        }

        (await host.Database.ScalarAsync<string>("select string_agg(event_id, ',') from cdp_store.event_key where source_no = 0")).ShouldBe("kept");
    }

    [Fact]
    public async Task A_missing_month_is_made_while_somebody_reads_the_log()
    {
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("track", "u", name: "Now"));
        await using var reader = await host.Database.OpenAsync();
        await using var reading = reader.CreateCommand();
        reading.CommandText = "begin; select count(*) from cdp_store.event";
        await reading.ExecuteNonQueryAsync();

        var old = host.Clock.GetUtcNow().AddMonths(-30);
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("track", "u", name: "Long ago", fields: new { timestamp = old }));
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.event_{old:yyyyMM}")).ShouldBe(1);
    }
}
