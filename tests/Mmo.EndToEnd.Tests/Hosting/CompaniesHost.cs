using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>
/// One host for all walks of one company by clicking: its start is paid once. Each walk has a company of its own, so none sees what another left.
/// </summary>
public sealed class CompaniesHost : IAsyncLifetime
{
    /// <summary>The company of a first start: the only one with a store and a salesperson.</summary>
    internal const string First = "default";

    private static readonly string[] Others = ["imports", "matching", "plans", "quality", "regrouping", "tasks", "webhooks"];

    private TestDatabase? _database;
    private RunningHost? _host;

    public async ValueTask InitializeAsync()
    {
        _database = await SeededData.CloneDatabaseAsync();
        await AddCompaniesAsync();
        _host = await RunningHost.StartAsync(new Dictionary<string, string>
        {
            ["ConnectionStrings:Default"] = _database.ConnectionString,

            // As where a host brings its own database.
            ["Demo:Enabled"] = "true",
        });
    }

    /// <summary>A company that belongs to the test that asks for it.</summary>
    internal Company Company(string code) => new(_host!, code);

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    /// <summary>Companies are made by the operator, in the database; the start seeds them.</summary>
    private async Task AddCompaniesAsync()
    {
        await using var connection = await _database!.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand(
            """
            insert into identity.tenant (id, tenant_id, code, name, time_zone, currency, is_active, creation_time, concurrency_stamp)
            select id, id, code, code, 'Asia/Shanghai', 'CNY', true, now(), 'x'
            from (select gen_random_uuid() as id, code from unnest($1) code) t;
            """,
            connection)
        {
            Parameters = { new() { Value = Others } },
        };
        await command.ExecuteNonQueryAsync();
    }
}
