using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Mmo.Testing;
using Mmo.Testing.Http;
using Npgsql;

namespace Mmo.Demo.Tests.Hosting;

/// <summary>A host with its workers on a real database, with a company of its own beside the demo.</summary>
public sealed class DemoHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TestDatabase _database;

    private DemoHost(WebApplication app, TestDatabase database, DateTimeOffset begun) => (_app, _database, Begun) = (app, database, begun);

    public DateTimeOffset Begun { get; }

    internal IServiceProvider Services => _app.Services;

    public static async Task<DemoHost> StartAsync(int members)
    {
        var database = await TestDatabases.CreateEmptyAsync();
        var app = await TestHost.StartAsync(typeof(DemoTestModule), database.ConnectionString, builder => builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?> { ["Workers:Enabled"] = "true", ["Demo:Enabled"] = "true", ["Demo:Members"] = $"{members}" }));
        await app.Services.SeedTwoCompaniesAsync();
        return new DemoHost(app, database, TimeProvider.System.GetUtcNow());
    }

    public async Task<HttpClient> SignInAsync(string company) => await _app.Browser().SignInAsync(company);

    /// <summary>Asks for the demo company as the administrator of the first company and waits for it.</summary>
    public async Task MakeAsync(HttpClient admin, TimeSpan? patience = null)
    {
        await admin.PostOkAsync("/api/demo/demo/reset");
        DemoDto state = new();
        await Eventually.Async(
            async () => (state = await admin.GetOkAsync<DemoDto>("/api/demo/demo")).State != DemoState.Making, patience ?? TimeSpan.FromSeconds(90),
            () => Task.FromResult($"{state.Step} {state.Percent}"));
        state.State.ShouldBe(DemoState.Ready, state.Error);
    }

    public async Task<T> ScalarAsync<T>(string sql)
    {
        await using var connection = await _database.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Every table with a tenant, and how many rows of a company it holds; the demo's or one by its code.</summary>
    public async Task<IReadOnlyDictionary<string, long>> RowsAsync(Guid tenantId)
    {
        await using var connection = await _database.OpenAsync();
        var tables = new List<string>();
        await using (var command = new NpgsqlCommand(
            """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
            where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema')
            """, connection))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                tables.Add(reader.GetString(0));
            }
        }

        var rows = new Dictionary<string, long>();
        foreach (var table in tables)
        {
            await using var count = new NpgsqlCommand($"select count(*) from {table} where tenant_id = '{tenantId}'", connection);
            rows[table] = (long)(await count.ExecuteScalarAsync())!;
        }

        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await TestHost.StopAsync(_app);
        await _database.DisposeAsync();
    }
}
