using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.AspNetCore;
using Mmo.AspNetCore.Authentication;
using Mmo.Data;
using Mmo.EntityFrameworkCore.Migrations;
using Mmo.Identity.Tenants;
using Mmo.Identity.Users;
using Mmo.Modularity;
using Mmo.MultiTenancy;

namespace Mmo.Identity.Tests.Hosting;

/// <summary>A host in memory on a real database with two tenants, <c>default</c> and <c>other</c>; one for each test class.</summary>
public sealed class IdentityHost : IAsyncLifetime
{
    public const string AdminPassword = "Blau-Kraut-2026";

    private static DataSeedContext? _seeded;
    private WebApplication? _app;

    public TestDatabase Database { get; private set; } = null!;

    public Guid TenantId { get; private set; }

    public Guid OtherTenantId { get; private set; }

    /// <summary>What the first start left for the host to print.</summary>
    public DataSeedContext Seeded => _seeded!;

    internal TestClock Clock => (TestClock)Services.GetRequiredService<TimeProvider>();

    internal CountingHasher Hasher => (CountingHasher)Services.GetRequiredService<IPasswordHasher<User>>();

    internal IServiceProvider Services => _app!.Services;

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabases.CloneAsync("identity", BuildTemplateAsync);
        _app = await StartAsync(Database.ConnectionString);
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
        var browser = new Browser(_app!.GetTestServer().CreateHandler()) { BaseAddress = new Uri("http://localhost/api/identity/") };
        browser.DefaultRequestHeaders.Add("Accept-Language", language);
        return browser;
    }

    public HttpClient WithApiKey(string key)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Add(MmoSchemes.ApiKeyHeader, key);
        return client;
    }

    public async Task<HttpClient> SignedInAsync(string userName = "admin", string password = AdminPassword, string tenant = "default")
    {
        var browser = Anonymous();
        await browser.PostOkAsync("account/sign-in", new { tenant, userName, password });
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

    /// <summary>Runs as a request of a user of the first tenant would.</summary>
    public async Task<T> AsUserAsync<TService, T>(Guid userId, Func<TService, Task<T>> work)
        where TService : notnull
    {
        var accessor = Services.GetRequiredService<IHttpContextAccessor>();
        accessor.HttpContext = new DefaultHttpContext { User = IWebSession.CreatePrincipal(TenantId, userId, "", "") };
        try
        {
            return await InTenantAsync(TenantId, work);
        }
        finally
        {
            accessor.HttpContext = null;
        }
    }

    private static async Task BuildTemplateAsync(string connectionString)
    {
        var app = await StartAsync(connectionString);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var registry = scope.ServiceProvider.GetRequiredService<ITenantRegistry>();
            var first = (await registry.EnsureFirstAsync()).Single();
            var other = await registry.CreateAsync(new CreateTenantInput("other", "另一家公司"));
            _seeded = await SeedAsync(app.Services, first.Id);
            await SeedAsync(app.Services, other.Id);
        }

        await StopAsync(app);
    }

    internal static async Task<DataSeedContext> SeedAsync(IServiceProvider services, Guid tenantId)
    {
        using var tenant = services.GetRequiredService<ICurrentTenant>().Change(tenantId);
        await using var scope = services.CreateAsyncScope();
        var context = new DataSeedContext(tenantId);
        foreach (var contributor in scope.ServiceProvider.GetServices<IDataSeedContributor>().OrderBy(c => c.Order))
        {
            await contributor.SeedAsync(context, CancellationToken.None);
        }

        return context;
    }

    private static async Task<WebApplication> StartAsync(string connectionString)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Default"] = connectionString,
            ["Seed:AdminPassword"] = AdminPassword,
        });
        var modules = builder.AddMmoWeb(typeof(ShopModule));
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
