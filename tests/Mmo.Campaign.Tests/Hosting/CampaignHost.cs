using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.AspNetCore;
using Mmo.Campaign.Messages;
using Mmo.Campaign.Tests.Hosting.Others;
using Mmo.Data;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.Identity.Tenants;
using Mmo.Modularity;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.Tests.Hosting;

/// <summary>
/// A host in memory on a real database with two tenants, <c>default</c> and <c>other</c>; one for each test class. Workers do not run by
/// themselves: a test says when.
/// </summary>
public sealed class CampaignHost : IAsyncLifetime
{
    public const string AdminPassword = "Blau-Kraut-2026";

    private WebApplication? _app;

    public TestDatabase Database { get; private set; } = null!;

    public Guid TenantId { get; private set; }

    public Guid OtherTenantId { get; private set; }

    internal IServiceProvider Services => _app!.Services;

    internal TestClock Clock => (TestClock)Services.GetRequiredService<TimeProvider>();

    internal CdpWorld Cdp { get; private set; } = null!;

    internal PlayedEvents Events => Services.GetRequiredService<PlayedEvents>();

    internal PlayedConsents Consents => Services.GetRequiredService<PlayedConsents>();

    internal PlayedConditions Conditions => Services.GetRequiredService<PlayedConditions>();

    internal PlayedLeads Leads => Services.GetRequiredService<PlayedLeads>();

    internal PlayedTemplates Templates => Services.GetRequiredService<PlayedTemplates>();

    internal PlayedSegments Segments => Services.GetRequiredService<PlayedSegments>();

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabases.CloneAsync("campaign", BuildTemplateAsync);
        _app = await StartAsync(Database.ConnectionString);
        var tenants = await Services.GetRequiredService<ITenantDirectory>().GetActiveAsync();
        TenantId = tenants.Single(t => t.Code == "default").Id;
        OtherTenantId = tenants.Single(t => t.Code == "other").Id;
        Cdp = new CdpWorld(Database, TenantId, Clock);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(_app!);
        await Database.DisposeAsync();
    }

    /// <summary>Another host on the same database, with a clock and contracts of its own.</summary>
    public async Task<CampaignHost> AnotherHostAsync()
    {
        var app = await StartAsync(Database.ConnectionString);
        return new CampaignHost { _app = app, Database = Database, TenantId = TenantId, OtherTenantId = OtherTenantId, Cdp = Cdp };
    }

    /// <summary>Stops a host of <see cref="AnotherHostAsync"/> and leaves the database.</summary>
    public Task StopAsync() => StopAsync(_app!);

    /// <summary>A browser that nobody signed in with.</summary>
    public HttpClient Anonymous(string language = "en")
    {
        var browser = new Browser(_app!.GetTestServer().CreateHandler()) { BaseAddress = new Uri("http://localhost") };
        browser.DefaultRequestHeaders.Add("Accept-Language", language);
        return browser;
    }

    public async Task<HttpClient> SignedInAsync(string tenant = "default", string language = "en")
    {
        var browser = Anonymous(language);
        await browser.PostOkAsync("/api/identity/account/sign-in", new { tenant, userName = "admin", password = AdminPassword });
        return browser;
    }

    internal async Task<T> InTenantAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        using var tenant = Services.GetRequiredService<ICurrentTenant>().Change(TenantId);
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>One turn of a worker or feed consumer: <c>feed:campaign:journeys</c>.</summary>
    public Task<bool> RunAsync(string name) =>
        Services.GetServices<IWorkerSource>().SelectMany(s => s.Workers()).Single(w => w.Name == name).RunAsync(CancellationToken.None);

    public Task FeedAsync() => RunAsync("feed:campaign:journeys");

    public Task<bool> TickAsync() => RunAsync("work:campaign:enrolments");

    public Task<bool> StopsAsync() => RunAsync("work:campaign:stops");

    public Task ActAsync() => RunAsync("work:campaign:actions");

    /// <summary>Takes over from dead hosts, sends what is due and returns whether there was something.</summary>
    public async Task<bool> SendAsync()
    {
        var tookOver = await RunAsync("work:campaign:take-over");
        var tenants = await Services.GetRequiredService<SendWorker>().TenantsAsync(CancellationToken.None);
        foreach (var tenantId in tenants)
        {
            await Services.GetRequiredService<SendPump>().RunAsync(tenantId, CancellationToken.None);
        }

        return tookOver || tenants.Count > 0;
    }

    /// <summary>Everything works until nothing is due any more.</summary>
    public async Task SettleAsync()
    {
        for (var round = 0; round < 60; round++)
        {
            await FeedAsync();
            var busy = await TickAsync();
            busy |= await SendAsync();
            busy |= await StopsAsync();
            if (!busy)
            {
                await ActAsync();
                return;
            }
        }

        throw new TimeoutException("After sixty rounds something is still due.");
    }

    private static async Task BuildTemplateAsync(string connectionString)
    {
        var app = await StartAsync(connectionString);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var registry = scope.ServiceProvider.GetRequiredService<ITenantRegistry>();
            var first = (await registry.EnsureFirstAsync()).Single();
            var other = await registry.CreateAsync(new CreateTenantInput("other", "另一家公司"));
            await SeedAsync(app.Services, first.Id);
            await SeedAsync(app.Services, other.Id);
        }

        await StopAsync(app);
    }

    private static async Task SeedAsync(IServiceProvider services, Guid tenantId)
    {
        using var tenant = services.GetRequiredService<ICurrentTenant>().Change(tenantId);
        await using var scope = services.CreateAsyncScope();
        foreach (var contributor in scope.ServiceProvider.GetServices<IDataSeedContributor>().OrderBy(c => c.Order))
        {
            await contributor.SeedAsync(new DataSeedContext(tenantId), CancellationToken.None);
        }
    }

    private static async Task<WebApplication> StartAsync(string connectionString)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        if (Environment.GetEnvironmentVariable("MMO_TEST_LOG") == "1")
        {
            builder.Logging.AddConsole().SetMinimumLevel(LogLevel.Warning);
        }

        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Default"] = connectionString,
            ["Seed:AdminPassword"] = AdminPassword,
            ["Workers:Enabled"] = "false",
            ["Campaign:PublicBaseUrl"] = "http://localhost",
        });
        var modules = builder.AddMmoWeb(typeof(CampaignTestModule));
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
