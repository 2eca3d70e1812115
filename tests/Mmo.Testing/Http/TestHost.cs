using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.AspNetCore;
using Mmo.Data;
using Mmo.EntityFrameworkCore.Migrations;
using Mmo.Identity.Tenants;
using Mmo.Modularity;
using Mmo.MultiTenancy;

namespace Mmo.Testing.Http;

/// <summary>Hosts in memory on a real database, composed, migrated and seeded as the product's host does it. Their workers stand still: a test says when.</summary>
public static class TestHost
{
    /// <summary>The password of every company's administrator, <c>admin</c>.</summary>
    public const string AdminPassword = "Blau-Kraut-2026";

    /// <summary>Starts a host with this module and those it depends on.</summary>
    public static async Task<WebApplication> StartAsync(Type module, string connectionString, Action<WebApplicationBuilder>? configure = null)
    {
        var (app, modules) = Compose(module, connectionString, configure);
        await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
        await modules.InitializeAsync(app.Services, CancellationToken.None);
        await app.StartAsync();
        return app;
    }

    /// <summary>Brings a database to what this module and those it depends on want, and starts nothing.</summary>
    public static async Task MigrateAsync(Type module, string connectionString)
    {
        await using var app = Compose(module, connectionString, null).App;
        await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
    }

    public static async Task StopAsync(WebApplication app)
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    /// <summary>Two companies, <c>default</c> and <c>other</c>, as a first start leaves them.</summary>
    /// <returns>What seeding the first one left for the host to print.</returns>
    public static async Task<DataSeedContext> SeedTwoCompaniesAsync(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var registry = scope.ServiceProvider.GetRequiredService<ITenantRegistry>();
        var first = (await registry.EnsureFirstAsync()).Single();
        var other = await registry.CreateAsync(new CreateTenantInput("other", "另一家公司"));
        var seeded = await services.SeedAsync(first.Id);
        await services.SeedAsync(other.Id);
        return seeded;
    }

    public static async Task<DataSeedContext> SeedAsync(this IServiceProvider services, Guid tenantId)
    {
        var context = new DataSeedContext(tenantId);
        return await services.InTenantAsync<IEnumerable<IDataSeedContributor>, DataSeedContext>(tenantId, async contributors =>
        {
            foreach (var contributor in contributors.OrderBy(c => c.Order))
            {
                await contributor.SeedAsync(context, CancellationToken.None);
            }

            return context;
        });
    }

    /// <summary>The id of a company of <see cref="SeedTwoCompaniesAsync"/>.</summary>
    public static async Task<Guid> TenantIdAsync(this IServiceProvider services, string code) =>
        (await services.GetRequiredService<ITenantDirectory>().GetActiveAsync()).Single(t => t.Code == code).Id;

    /// <summary>Runs inside a tenant, in a scope of its own, as a worker would.</summary>
    public static async Task<T> InTenantAsync<TService, T>(this IServiceProvider services, Guid tenantId, Func<TService, Task<T>> work)
        where TService : notnull
    {
        using var tenant = services.GetRequiredService<ICurrentTenant>().Change(tenantId);
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>A browser that nobody signed in with.</summary>
    public static HttpClient Browser(this WebApplication app, string path = "/", string language = "en")
    {
        var browser = new Browser(app.GetTestServer().CreateHandler()) { BaseAddress = new Uri(new Uri("http://localhost"), path) };
        browser.DefaultRequestHeaders.Add("Accept-Language", language);
        return browser;
    }

    /// <summary>Signs a browser in and returns it.</summary>
    public static async Task<HttpClient> SignInAsync(this HttpClient browser, string tenant = "default", string userName = "admin", string password = AdminPassword)
    {
        await browser.PostOkAsync("/api/identity/account/sign-in", new { tenant, userName, password });
        return browser;
    }

    private static (WebApplication App, MmoApplication Modules) Compose(Type module, string connectionString, Action<WebApplicationBuilder>? configure)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Default"] = connectionString,
            ["Seed:AdminPassword"] = AdminPassword,
            ["Workers:Enabled"] = "false",
        });
        configure?.Invoke(builder);
        var modules = builder.AddMmoWeb(module);
        return (builder.Build().UseMmoWeb(), modules);
    }
}
