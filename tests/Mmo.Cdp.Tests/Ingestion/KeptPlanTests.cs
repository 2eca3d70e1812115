using Mmo.Cdp.Tests.Hosting;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.Tests.Ingestion;

public sealed class KeptPlanTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    [Fact]
    public async Task Plans_that_were_kept_since_the_tables_were_empty_read_no_table_from_end_to_end()
    {
        var client = host.Client(host.ServerKey);
        await client.BatchOkAsync(Track.Event("track", anonymousId: "kept-a", name: "Kept"));
        await client.BatchOkAsync(Track.Event("track", anonymousId: "kept-b", name: "Kept"));
        await client.BatchOkAsync(Track.Event("identify", "kept", "kept-a", fields: new { traits = new { email = "kept@example.com", city = "上海" } }));
        await client.BatchOkAsync(Track.Event("identify", "kept", "kept-b"));

        var plans = await KeptPlansAsync();
        plans.Count.ShouldBeGreaterThan(15);
        plans.ShouldAllBe(plan => !plan.Contains("Seq Scan"));
    }

    // Plans stand in the session: whichever connections of the pool took the events.
    private async Task<IReadOnlyList<string>> KeptPlansAsync()
    {
        var plans = new List<string>();
        var transactions = new List<TenantTransaction>();
        for (var i = 0; i < DatabaseConnections.PoolSize; i++)
        {
            var transaction = await host.Module.BeginAsync(host.TenantId);
            transactions.Add(transaction);
            await transaction.QueryAsync<string>("select set_config('enable_seqscan', 'off', true) || set_config('plan_cache_mode', 'force_generic_plan', true)");
            foreach (var call in await transaction.QueryAsync<string>(Calls))
            {
                plans.Add(string.Join('\n', await transaction.QueryAsync<string>($"explain {call}")));
            }
        }

        foreach (var transaction in transactions)
        {
            await transaction.DisposeAsync();
        }

        return plans;
    }

    private const string Calls =
        """
        select format('execute %I', name)
               || coalesce('(' || nullif((select string_agg('null::' || t::text, ', ' order by n) from unnest(parameter_types) with ordinality as p (t, n)), '') || ')', '')
        from pg_prepared_statements
        where statement ~* '^\s*(select|insert|update|delete|with)' and statement !~ 'pg_prepared_statements'
        """;
}
