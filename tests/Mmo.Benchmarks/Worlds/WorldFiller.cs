using Dapper;
using Mmo.Benchmarks.Hosting;

namespace Mmo.Benchmarks.Worlds;

/// <summary>Fills the tables set-based: indexes are switched off, the rows go in on two connections, and the indexes are made anew.</summary>
internal sealed class WorldFiller(BenchmarkHost host, WorldSize size)
{
    public static readonly string[] Scripts = ["draws", "types", "people", "events"];

    private const string BigTables =
        """
        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname = 'cdp_store'
        """;

    // An index that is switched off holds nothing, and would still be asked.
    private const string WithoutIndexes = "set enable_indexscan = off; set enable_indexonlyscan = off; set enable_bitmapscan = off;\n";

    public static string Read(string script) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Worlds", $"{script}.sql"));

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        await host.ExecuteAsync("select cdp.ensure_event_months((now() - interval '3 months')::date, (now() + interval '2 months')::date)", null, cancellationToken);
        await host.ExecuteAsync($"update pg_index set indisready = false where indrelid in (select t.name::regclass from ({BigTables}) as t (name))", null, cancellationToken);
        await RunAsync("types", 0, 0, cancellationToken);
        await Task.WhenAll(
            RunAsync("people", 0, 0, cancellationToken), RunAsync("events", 1, size.Events / 2, cancellationToken), RunAsync("events", (size.Events / 2) + 1, size.Events, cancellationToken));
        await using var connection = await host.OpenAsync(cancellationToken);
        await Parallel.ForEachAsync(
            await connection.QueryAsync<string>(BigTables), new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellationToken },
            async (table, token) => await host.ExecuteAsync($"set maintenance_work_mem = '512MB'; reindex table {table}", null, token));
        await host.ExecuteAsync("vacuum (analyze)", null, cancellationToken);
        await host.ExecuteAsync("checkpoint;", null, cancellationToken);
    }

    private async Task RunAsync(string script, int from, int to, CancellationToken cancellationToken)
    {
        var sql = (WithoutIndexes + Read("draws") + Read(script))
            .Replace("{A}", host.Tenants[0].ToString()).Replace("{B}", host.Tenants[1].ToString()).Replace("{C}", host.Tenants[2].ToString())
            .Replace("{Big}", PeopleWorld.BigSegment.ToString()).Replace("{Small}", PeopleWorld.SmallSegment.ToString())
            .Replace("{Parts}", $"{size.Parts}").Replace("{Events}", $"{size.Events}").Replace("{From}", $"{from}").Replace("{To}", $"{to}");
        await host.ExecuteAsync(sql, null, cancellationToken);
    }
}
