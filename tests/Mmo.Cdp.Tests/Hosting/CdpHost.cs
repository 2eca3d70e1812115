using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.AspNetCore;
using Mmo.Data;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.Identity.Tenants;
using Mmo.Modularity;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Tests.Hosting;

/// <summary>
/// A host in memory on a real database with two tenants, <c>default</c> and <c>other</c>; one for each test class. Workers do not run by
/// themselves: a test says when.
/// </summary>
public class CdpHost : IAsyncLifetime
{
    public const string AdminPassword = "Blau-Kraut-2026";

    private WebApplication? _app;

    public TestDatabase Database { get; private set; } = null!;

    public Guid TenantId { get; private set; }

    public Guid OtherTenantId { get; private set; }

    internal TestClock Clock => (TestClock)Services.GetRequiredService<TimeProvider>();

    internal TestLog Log => Services.GetServices<ILoggerProvider>().OfType<TestLog>().Single();

    internal IServiceProvider Services => _app!.Services;

    internal ModuleDatabase<CdpDbContext> Module => Services.GetRequiredService<ModuleDatabase<CdpDbContext>>();

    /// <summary>How it is reached: in memory, unless a test needs a real socket.</summary>
    protected virtual void Serve(IWebHostBuilder server) => server.UseTestServer();

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabases.CloneAsync("cdp", BuildTemplateAsync);
        _app = await StartAsync(Database.ConnectionString, Serve);
        var tenants = await Services.GetRequiredService<ITenantDirectory>().GetActiveAsync();
        TenantId = tenants.Single(t => t.Code == "default").Id;
        OtherTenantId = tenants.Single(t => t.Code == "other").Id;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(_app!);
        await Database.DisposeAsync();
    }

    /// <summary>A browser that nobody signed in with.</summary>
    public HttpClient Anonymous(string language = "en")
    {
        var browser = new Browser(_app!.GetTestServer().CreateHandler()) { BaseAddress = new Uri("http://localhost") };
        browser.DefaultRequestHeaders.Add("Accept-Language", language);
        return browser;
    }

    public async Task<HttpClient> SignedInAsync(string userName = "admin", string password = AdminPassword, string tenant = "default", string language = "en")
    {
        var browser = Anonymous(language);
        await browser.PostOkAsync("/api/identity/account/sign-in", new { tenant, userName, password });
        return browser;
    }

    /// <summary>Runs inside a tenant, in a scope of its own, as a worker would.</summary>
    public async Task<T> InTenantAsync<TService, T>(Guid tenantId, Func<TService, Task<T>> work)
        where TService : notnull
    {
        using var tenant = Services.GetRequiredService<ICurrentTenant>().Change(tenantId);
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Lets a worker or feed consumer of this module work until it has nothing left: <c>feed:cdp:segments</c>.</summary>
    public async Task RunWorkerAsync(string name)
    {
        var worker = Services.GetServices<IWorkerSource>().SelectMany(s => s.Workers()).Single(w => w.Name == name);
        while (await worker.RunAsync(CancellationToken.None))
        {
        }
    }

    private static async Task BuildTemplateAsync(string connectionString)
    {
        var app = await StartAsync(connectionString, server => server.UseTestServer());
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
        var context = new DataSeedContext(tenantId);
        foreach (var contributor in scope.ServiceProvider.GetServices<IDataSeedContributor>().OrderBy(c => c.Order))
        {
            await contributor.SeedAsync(context, CancellationToken.None);
        }
    }

    private static async Task<WebApplication> StartAsync(string connectionString, Action<IWebHostBuilder> serve)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        serve(builder.WebHost);
        builder.Logging.ClearProviders().AddFilter("Microsoft", LogLevel.Critical).AddProvider(new TestLog());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Default"] = connectionString,
            ["Seed:AdminPassword"] = AdminPassword,
            ["Workers:Enabled"] = "false",
        });
        var modules = builder.AddMmoWeb(typeof(CdpTestModule));
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
