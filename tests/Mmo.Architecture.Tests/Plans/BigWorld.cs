using System.Text.RegularExpressions;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.Architecture.Tests.Assemblies;
using Mmo.AspNetCore;
using Mmo.Data;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.Host;
using Mmo.Identity.Tenants;
using Mmo.Modularity;
using Mmo.MultiTenancy;
using Mmo.Testing;
using Npgsql;

namespace Mmo.Architecture.Tests.Plans;

/// <summary>
/// The whole host on a database with 300,000 people, events, enrolments, messages and leads of three tenants (90/9/1). Every statement that
/// it runs is explained by the server itself, under the role, the tenant and the parameters that it ran with.
/// </summary>
public sealed class BigWorld : IAsyncLifetime
{
    public const string AdminPassword = "Plans-And-Indexes-2026";

    private PlanServer? _server;
    private WebApplication? _app;

    public Uri Address { get; private set; } = null!;

    /// <summary>A table, or a partition, and how many rows it has.</summary>
    public IReadOnlyDictionary<string, double> Sizes { get; private set; } = null!;

    internal SetUp SetUp { get; private set; } = null!;

    /// <summary>The superuser's connection string.</summary>
    internal string Administrator => _server!.ConnectionString;

    /// <summary>By which plans a day's statements ran.</summary>
    internal IReadOnlyList<Plan> Plans { get; private set; } = [];

    internal static StatementNames Names { get; } = new(ModuleAssemblies.Implementations.Append(typeof(DatabaseConnections).Assembly));

    public async ValueTask InitializeAsync()
    {
        _server = await PlanServer.StartAsync();
        await StartAsync();
        SetUp = await SetUp.MakeAsync(Address, Administrator);
        await FillAsync();
        await _server.ExplainAsync();
        var connections = _app!.Services.GetRequiredService<DatabaseConnections>();
        foreach (var schema in connections.Schemas)
        {
            connections.Runtime(schema.Name).Clear();
        }

        await new Day(this).LiveAsync();
        await ExplainAsync("select count(*) from cdp.source where name = 'the day is over'");
        Plans = await _server.PlansAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <summary>Runs statements as cdp does, in its role and in the big tenant, and says how the last one ran.</summary>
    internal async Task<Plan> ExplainAsync(params string[] statements)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Administrator) { Username = "mmo_cdp", Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("select set_config('mmo.tenant_id', @A, true)", new { A = SetUp.Ids["A"].ToString() }, transaction);
        foreach (var statement in statements)
        {
            await connection.ExecuteAsync(statement, null, transaction);
        }

        await transaction.RollbackAsync();
        Plan? plan = null;
        await Eventually.Async(async () => (plan = (await _server!.PlansAsync()).LastOrDefault(p => p.Statement == statements[^1])) is not null);
        return plan!;
    }

    /// <summary>Lets every worker and feed consumer do all there is to do.</summary>
    internal async Task WorkAsync()
    {
        await using var connection = new NpgsqlConnection(Administrator);
        var workers = _app!.Services.GetServices<IWorkerSource>().SelectMany(s => s.Workers()).ToArray();
        var rounds = 0;
        await Eventually.Async(
            async () =>
            {
                foreach (var worker in workers)
                {
                    while (await worker.RunAsync(CancellationToken.None))
                    {
                    }
                }

                // Mails go out by themselves; what comes back of them is work again.
                var underWay = await connection.ExecuteScalarAsync<long>(
                    "select count(*) from campaign_store.message where state < 5 and state <> 2 and due_at <= now()");
                return underWay == 0 && ++rounds >= 3;
            },
            TimeSpan.FromMinutes(2));
    }

    private async Task StartAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Campaign:Webhooks:AllowedNetworks"] = "127.0.0.1/32",
            ["ConnectionStrings:Default"] = Administrator,
            ["Seed:AdminPassword"] = AdminPassword,
            ["Workers:Enabled"] = "false",
        });
        var modules = builder.AddMmoWeb(typeof(HostModule));
        _app = builder.Build().UseMmoWeb();
        await _app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
        await SeedAsync(_app.Services);
        await modules.InitializeAsync(_app.Services, CancellationToken.None);
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
    }

    private static async Task SeedAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var registry = scope.ServiceProvider.GetRequiredService<ITenantRegistry>();
        var first = await registry.EnsureFirstAsync();
        foreach (var tenantId in new[] { first.Single().Id, (await registry.CreateAsync(new CreateTenantInput("nine", "9 %"))).Id, (await registry.CreateAsync(new CreateTenantInput("one", "1 %"))).Id })
        {
            using var tenant = services.GetRequiredService<ICurrentTenant>().Change(tenantId);
            await using var inTenant = services.CreateAsyncScope();
            foreach (var contributor in inTenant.ServiceProvider.GetServices<IDataSeedContributor>().OrderBy(c => c.Order))
            {
                await contributor.SeedAsync(new DataSeedContext(tenantId), CancellationToken.None);
            }
        }
    }

    /// <summary>Indexes are switched off, the rows go in on as many connections as there are parts, and the indexes are made anew.</summary>
    private async Task FillAsync()
    {
        await using var connection = new NpgsqlConnection(Administrator);
        await connection.OpenAsync();
        await connection.ExecuteAsync(
            """
            select cdp.ensure_event_months((now() - interval '3 months')::date, (now() + interval '2 months')::date);
            create temp table big as select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and (n.nspname in ('cdp_store', 'campaign_store')
              or c.relname in ('lead', 'audit_entry', 'call_result', 'user', 'user_role', 'api_key', 'action', 'feed_event', 'feed_batch'));
            do $$ begin
              -- What setting up left behind would be in the way of the numbers.
              execute (select 'truncate cdp.feed_batch, ' || string_agg(oid::regclass::text, ', ') from big where oid::regclass::text like '%_store.%');
            end $$;
            update pg_index set indisready = false where indrelid in (select oid from big);
            """);
        var begin = Script("begin");
        await Task.WhenAll(new[] { "people", "campaigns", "sales" }.Select(part => RunAsync(begin + Script(part))));
        await RunAsync(begin + Script("events"));
        var tables = (await connection.QueryAsync<string>("select oid::regclass::text from big where pg_relation_size(oid) > 0")).ToList();

        // Two sessions without parallel workers fill the world in 56 seconds of CPU time; one for each table, with workers, took 99.
        const string alone = "set max_parallel_maintenance_workers = 0; set maintenance_work_mem = '128MB'; ";
        await Task.WhenAll(tables.Chunk((tables.Count + 1) / 2).Select(half => RunAsync(alone + string.Concat(half.Select(table => $"reindex table {table}; ")))));
        await connection.ExecuteAsync("update pg_index set indisready = true where indrelid in (select oid from big where pg_relation_size(oid) = 0)");
        await CatchUpAsync(connection);
        await RunAsync("vacuum (analyze, parallel 0)");
        Sizes = (await connection.QueryAsync<(string, double)>(
                "select format('%s.%s', n.nspname, c.relname), greatest(c.reltuples, 0)::float8 from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r'"))
            .ToDictionary();
    }

    /// <summary>Who follows a feed has read it to its end.</summary>
    private async Task CatchUpAsync(NpgsqlConnection connection)
    {
        foreach (var consumer in _app!.Services.GetServices<IFeedConsumer>())
        {
            var schema = _app.Services.GetRequiredService<DatabaseConnections>().Schemas.Single(s => s.ContextType == consumer.ContextType).Name;
            await connection.ExecuteAsync(
                $"""
                insert into {schema}.feed_cursor (consumer, producer, tenant_id, position)
                select @Name, @Producer, tenant_id, position from {consumer.Producer}.feed_head
                on conflict (consumer, producer, tenant_id) do update set position = excluded.position
                """,
                new { consumer.Name, consumer.Producer });
        }

        await connection.ExecuteAsync(
            """
            update cdp.segment s set needs_rebuild = false, as_of = now(), feed_position = 300000,
              member_count = (select count(*) from cdp_store.segment_member m where m.tenant_id = s.tenant_id and m.segment_id = s.id)
            """);
    }

    private string Script(string part)
    {
        using var reader = new StreamReader(typeof(BigWorld).Assembly.GetManifestResourceStream($"Mmo.Architecture.Tests.big-world-{part}.sql")!);
        return Regex.Replace(reader.ReadToEnd(), @"\{(\w+)\}", name => SetUp.Ids.TryGetValue(name.Groups[1].Value, out var id) ? id.ToString() : name.Value);
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Administrator) { Pooling = false, CommandTimeout = 300 }.ConnectionString);
        await connection.OpenAsync();
        await connection.ExecuteAsync(sql);
    }
}
