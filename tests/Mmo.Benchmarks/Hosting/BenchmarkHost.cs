using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.AspNetCore;
using Mmo.Data;
using Mmo.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.Host;
using Mmo.Identity.Tenants;
using Mmo.Modularity;
using Mmo.MultiTenancy;
using Mmo.Testing.Http;
using Npgsql;

namespace Mmo.Benchmarks.Hosting;

/// <summary>The whole host in this process, with three tenants, that does only what it is asked to: its workers run when they are called.</summary>
internal sealed class BenchmarkHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private BenchmarkHost(WebApplication app, BenchmarkServer server, IReadOnlyList<Guid> tenants) =>
        (_app, Server, Tenants, Address) = (app, server, tenants, new Uri(app.Urls.Single()));

    public BenchmarkServer Server { get; }

    public Uri Address { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>With 90, 9 and 1 per cent of the people.</summary>
    public IReadOnlyList<Guid> Tenants { get; }

    /// <summary>The one with most.</summary>
    public Guid Big => Tenants[0];

    public static async Task<BenchmarkHost> StartAsync(BenchmarkServer server, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Default"] = server.ConnectionString, ["Seed:AdminPassword"] = Administrator.Password, ["Workers:Enabled"] = "false",
        });
        var modules = builder.AddMmoWeb(typeof(HostModule));
        var app = builder.Build().UseMmoWeb();
        await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync(cancellationToken);
        var tenants = await SeedAsync(app.Services, server);
        await modules.InitializeAsync(app.Services, cancellationToken);
        await app.StartAsync(cancellationToken);
        return new BenchmarkHost(app, server, tenants);
    }

    /// <summary>Somebody of the big tenant who may do everything, signed in.</summary>
    public Task<Browser> SignInAsync() => Administrator.SignInAsync(Address, "default");

    /// <summary>The worker whose name ends so.</summary>
    public Worker Worker(string name) => Services.GetServices<IWorkerSource>().SelectMany(s => s.Workers()).Single(w => w.Name.EndsWith(name, StringComparison.Ordinal));

    public async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server.ConnectionString) { Pooling = false, CommandTimeout = 900 }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    public async Task ExecuteAsync(string sql, object? parameters, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static async Task<IReadOnlyList<Guid>> SeedAsync(IServiceProvider services, BenchmarkServer server)
    {
        await using var scope = services.CreateAsyncScope();
        var registry = scope.ServiceProvider.GetRequiredService<ITenantRegistry>();
        await registry.EnsureFirstAsync();
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        var ids = new List<Guid>();
        foreach (var code in new[] { "default", "nine", "one" })
        {
            var id = await connection.QuerySingleOrDefaultAsync<Guid?>("select id from identity.tenant where code = @code", new { code })
                ?? (await registry.CreateAsync(new CreateTenantInput(code, code))).Id;
            using var tenant = services.GetRequiredService<ICurrentTenant>().Change(id);
            await using var inTenant = services.CreateAsyncScope();
            foreach (var contributor in inTenant.ServiceProvider.GetServices<IDataSeedContributor>().OrderBy(c => c.Order))
            {
                await contributor.SeedAsync(new DataSeedContext(id), CancellationToken.None);
            }

            ids.Add(id);
        }

        return ids;
    }
}
