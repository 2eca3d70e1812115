using System.Diagnostics;
using Mmo.Benchmarks.Hosting;
using Mmo.Benchmarks.Ingest.Bare;
using Mmo.Benchmarks.Measuring;
using Npgsql;

namespace Mmo.Benchmarks.Imports;

/// <summary>Sends the statements of <c>bare/import.sql</c> on one connection, as the runtime role, into a database like the host's.</summary>
internal sealed class BareImport : IAsyncDisposable
{
    private static readonly IReadOnlyDictionary<string, string> Statements = SqlScript.Read("import.sql");

    private readonly NpgsqlConnection _connection;
    private readonly Guid _tenant;
    private readonly int _sourceNo;
    private readonly int _typeId;
    private long _nextPart = 1;

    private BareImport(NpgsqlConnection connection, Guid tenant, int sourceNo, int typeId) =>
        (_connection, _tenant, _sourceNo, _typeId) = (connection, tenant, sourceNo, typeId);

    /// <summary>Makes the database.</summary>
    public static async Task<BareImport> CreateAsync(BenchmarkServer server, string database, string template)
    {
        await server.CreateAsync(database, template);
        var tenant = await server.ScalarAsync<Guid>(database, "select id from identity.tenant where code = 'default'");
        var sourceNo = await server.ScalarAsync<int>(
            database,
            $"insert into cdp.source (id, tenant_id, name, kind, may_grant_consent, counts_orders, concurrency_stamp) values (gen_random_uuid(), '{tenant}', 'bare', 'server', true, true, 'bare') returning no");
        var typeId = await server.ScalarAsync<int>(
            database, $"insert into cdp.event_type (tenant_id, name) values ('{tenant}', 'identify') on conflict (tenant_id, name) do update set name = excluded.name returning id");
        await server.ExecuteAsync(database, "select cdp.ensure_event_months((now() - interval '2 days')::date, (now() + interval '1 day')::date)");
        var connection = new NpgsqlConnection(server.ConnectionTo(database, "mmo_cdp"));
        await connection.OpenAsync();
        return new BareImport(connection, tenant, sourceNo, typeId);
    }

    /// <summary>Takes rows of the file in; answers the seconds that took.</summary>
    public async Task<double> RunAsync(int first, int count)
    {
        var at = DateTimeOffset.UtcNow;
        var seconds = 0.0;
        for (var row = first; row < first + count; row += BareRows.Size)
        {
            var rows = new BareRows(row, Math.Min(BareRows.Size, first + count - row), _nextPart, _sourceNo, at);
            _nextPart += rows.Parts.Length;
            var began = Stopwatch.GetTimestamp();
            await CommitAsync(rows, at);
            seconds += Stopwatch.GetElapsedTime(began).TotalSeconds;
        }

        return seconds;
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task CommitAsync(BareRows rows, DateTimeOffset at)
    {
        long batchId;
        await using (var sql = new BareBatch(_connection, Statements)
            .Add("begin")
            .Add("lock", BareBatch.Of(_tenant.ToString()))
            .Add("keys", BareBatch.Of(_tenant), BareBatch.Of(_sourceNo), BareBatch.Of(rows.EventIds), BareBatch.Of(at))
            .Add("resolve", BareBatch.Of(rows.Kinds), BareBatch.Of(rows.Values)))
        {
            await using var reader = await sql.ReadAsync();
            await reader.ReadAsync();
            batchId = reader.GetInt64(4);
        }

        var owners = rows.Parts.Select(p => p - ((p - rows.Parts[0]) % 3)).ToArray();
        var links = rows.Parts.Index().Where(p => p.Index % 3 > 0).ToArray();
        await using var write = new BareBatch(_connection, Statements)
            .Add("parts", BareBatch.Of(_tenant), BareBatch.Of(rows.Parts), BareBatch.Of(owners), BareBatch.Of(rows.PublicIds), BareBatch.Of(at))
            .Add("identifiers", BareBatch.Of(_tenant), BareBatch.Of(rows.Kinds), BareBatch.Of(rows.Values), BareBatch.Of(rows.Parts), BareBatch.Of(at))
            .Add(
                "links", BareBatch.Of(_tenant), BareBatch.Of(links.Select(l => owners[l.Index]).ToArray()), BareBatch.Of(links.Select(l => l.Item).ToArray()), BareBatch.Of(_sourceNo),
                BareBatch.Of(rows.LinkIds), BareBatch.Of(at))
            .Add(
                "values", BareBatch.Of(_tenant), BareBatch.Of(_sourceNo), BareBatch.Of(rows.Owners.SelectMany(o => Enumerable.Repeat(o, 5)).ToArray()),
                BareBatch.Of(rows.Attributes), BareBatch.Json(rows.AttributeValues), BareBatch.Of(at))
            .Add("stats", BareBatch.Of(_tenant), BareBatch.Of(rows.Owners), BareBatch.Of(rows.People.Select(p => (long)p.Count).ToArray()), BareBatch.Of(at))
            .Add(
                "profiles", BareBatch.Of(_tenant), BareBatch.Of(rows.Owners), BareBatch.Of(rows.PublicIds.Where((_, i) => i % 3 == 0).ToArray()),
                BareBatch.Of(rows.People.Select(p => p.Person.Name).ToArray()), BareBatch.Of(rows.People.Select(p => p.Person.Email).ToArray()), BareBatch.Of(rows.Phones),
                BareBatch.Of(rows.People.Select(p => p.Person.City).ToArray()), BareBatch.Json(rows.Described), BareBatch.Json(rows.Provenance), BareBatch.Of(at))
            .Add(
                "events", BareBatch.Of(_tenant), BareBatch.Of(batchId), BareBatch.Of(_sourceNo), BareBatch.Of(rows.PartOfRow), BareBatch.Of(_typeId), BareBatch.Of(at),
                BareBatch.Of(rows.EventIds), BareBatch.Json(rows.Properties), BareBatch.Json(rows.Contexts))
            .Add("feed", BareBatch.Of(batchId), BareBatch.Of(at), BareBatch.Of(rows.Rows.Count))
            .Add("commit");
        await write.ExecuteAsync();
    }
}
