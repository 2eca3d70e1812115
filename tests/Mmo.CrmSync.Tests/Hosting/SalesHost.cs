using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.AspNetCore;
using Mmo.AspNetCore.Authentication;
using Mmo.Cdp.Events;
using Mmo.CrmSync.Leads;
using Mmo.EntityFrameworkCore.Actions;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Migrations;
using Mmo.Modularity;
using Mmo.MultiTenancy;
using NSubstitute;

namespace Mmo.CrmSync.Tests.Hosting;

/// <summary>A host in memory on a real database; one for each test class. Each test founds its own company (tenant).</summary>
public sealed class SalesHost : IAsyncLifetime
{
    private WebApplication? _app;

    public TestDatabase Database { get; private set; } = null!;

    internal Companies Companies => Services.GetRequiredService<Companies>();

    internal IServiceProvider Services => _app!.Services;

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabases.CloneAsync("crm", async connection =>
        {
            var app = await StartAsync(connection);
            await StopAsync(app);
        });
        _app = await StartAsync(Database.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(_app!);
        await Database.DisposeAsync();
    }

    internal Company Found() => Companies.Of(Guid.CreateVersion7());

    /// <summary>Hands people over, as the journey's worker does.</summary>
    internal async Task<IReadOnlyList<CreatedLead>> CreateAsync(Company company, params NewLead[] leads)
    {
        using var tenant = Services.GetRequiredService<ICurrentTenant>().Change(company.TenantId);
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ILeads>().CreateAsync(leads);
    }

    /// <summary>One round of the worker that carries out action rows.</summary>
    internal Task WorkAsync() => Services.GetRequiredService<ActionRunner<CrmSyncDbContext>>().RunOnceAsync(CancellationToken.None);

    /// <summary>A transaction of the module's runtime role in one tenant.</summary>
    internal Task<TenantTransaction> AsRuntimeAsync(Company company) =>
        Services.GetRequiredService<ModuleDatabase<CrmSyncDbContext>>().BeginAsync(company.TenantId);

    /// <summary>What cdp was told of a lead, each time it was told.</summary>
    internal IReadOnlyList<InternalEvent> Told(Guid leadId) =>
        [.. Companies.Events.ReceivedCalls().SelectMany(call => (IReadOnlyList<InternalEvent>)call.GetArguments()[0]!).Where(e => e.EventId.Contains($"{leadId}"))];

    /// <summary>The browser of somebody who works at the company.</summary>
    internal HttpClient As(Staff staff, string language = "zh-Hans")
    {
        var client = _app!.GetTestClient();
        client.BaseAddress = new Uri("http://localhost/api/crm-sync/");
        client.DefaultRequestHeaders.Add(MmoSchemes.ApiKeyHeader, staff.Id.ToString());
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        return client;
    }

    private static async Task<WebApplication> StartAsync(string connectionString)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Default"] = connectionString,
            ["Workers:Enabled"] = "false",
        });
        var modules = builder.AddMmoWeb(typeof(SalesModule));
        var app = builder.Build().UseMmoWeb();
        await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
        await modules.InitializeAsync(app.Services, CancellationToken.None);
        await app.StartAsync();
        return app;
    }

    private static async Task StopAsync(WebApplication app)
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
