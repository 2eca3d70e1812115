using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.Quarantine;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.EntityFrameworkCore.Migrations;

namespace Mmo.Cdp.Tests.Quarantine;

/// <summary>An installation from before there were operations: a job that was running goes on, one that had ended is still to be seen.</summary>
public sealed class JobMigrationTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    [Fact]
    public async Task A_job_of_an_older_installation_goes_on_where_it_was()
    {
        var source = await host.NewSourceAsync(SourceKind.Browser);
        await host.Client(source.WriteKey).BatchOkAsync(Enumerable.Range(0, 30).Select(_ => Track.Event("merge", "u")));
        await GoBackAsync();
        await host.Database.ExecuteAsync(
            $"""
            insert into cdp.quarantine_job (id, tenant_id, kind, state, at_time, at_id, total, done, user_name, created_at, finished_at)
            values (gen_random_uuid(), '{host.TenantId}', 'replay', 'done', now(), gen_random_uuid(), 7, 7, '林岚', now() - interval '1 day', now() - interval '1 day');
            insert into cdp.quarantine_job (id, tenant_id, kind, state, at_time, at_id, total, done, user_name, created_at)
            select gen_random_uuid(), q.tenant_id, 'discard', 'running', q.received_at, q.id, 30, 10, '林岚', now()
            from cdp_store.quarantine q order by q.received_at desc, q.id desc offset 9 limit 1;
            """);

        await host.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();

        (await host.Database.ScalarAsync<string>("select string_agg(kind || ' ' || state || ' ' || done, ', ' order by created_at) from cdp.operation"))
            .ShouldBe("cdp.quarantine-replay done 7, cdp.quarantine-discard running 10");
        await host.RunWorkerAsync("work:cdp:operations");
        using var admin = await host.SignedInOverHttpAsync();
        var job = await admin.GetOkAsync<QuarantineJobDto>("/api/cdp/quarantine/job");
        (job.State, job.Done, job.UserName).ShouldBe((QuarantineJobState.Done, 30, "林岚"));
        (await host.Database.ScalarAsync<long>("select count(*) from cdp_store.quarantine")).ShouldBe(10);
    }

    // What the earlier version's script made, from its own migration.
    private async Task GoBackAsync()
    {
        using var stream = typeof(CdpModule).Assembly.GetManifestResourceStream("Mmo.Cdp.20261122200000_Quarantine.sql")!;
        var old = await new StreamReader(stream).ReadToEndAsync();
        var table = old[old.IndexOf("create table cdp.quarantine_job", StringComparison.Ordinal)..old.IndexOf("create function cdp.quarantine_tenants", StringComparison.Ordinal)];
        await host.Database.ExecuteAsync(
            $"""
            delete from cdp.__migrations where "MigrationId" = '20261129000000_Operations';
            drop view cdp_api.operation_v1;
            drop function cdp.operation_tenants();
            drop table cdp.operation;
            set role mmo_cdp_owner;
            {table}
            """);
    }
}
