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
using Mmo.MultiTenancy;

namespace Mmo.ContentHub.Tests.Hosting;

/// <summary>A host in memory on a real database with two companies, <c>default</c> and <c>other</c>.</summary>
public sealed class TemplateHost : IAsyncLifetime
{
    private const string AdminPassword = "Blau-Kraut-2026";

    private WebApplication? _app;
    private TestDatabase? _database;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabases.CloneAsync("content", BuildTemplateAsync);
        _app = await StartAsync(_database.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(_app!);
        await _database!.DisposeAsync();
    }

    /// <summary>The browser of the company's administrator.</summary>
    public async Task<HttpClient> SignedInAsync(string tenant = "default")
    {
        var browser = new Browser(_app!.GetTestServer().CreateHandler()) { BaseAddress = new Uri("http://localhost/api/content-hub/email-template/") };
        browser.DefaultRequestHeaders.Add("Accept-Language", "en");
        await browser.PostOkAsync("/api/identity/account/sign-in", new { tenant, userName = "admin", password = AdminPassword });
        return browser;
    }

    /// <summary>Runs inside the first company, as the sender of messages does.</summary>
    public async Task<T> InTenantAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        var tenants = await _app!.Services.GetRequiredService<ITenantDirectory>().GetActiveAsync();
        using var tenant = _app.Services.GetRequiredService<ICurrentTenant>().Change(tenants.Single(t => t.Code == "default").Id);
        await using var scope = _app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private static async Task BuildTemplateAsync(string connectionString)
    {
        var app = await StartAsync(connectionString);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var registry = scope.ServiceProvider.GetRequiredService<ITenantRegistry>();
            await SeedAsync(app.Services, (await registry.EnsureFirstAsync()).Single().Id);
            await SeedAsync(app.Services, (await registry.CreateAsync(new CreateTenantInput("other", "另一家公司"))).Id);
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
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Default"] = connectionString,
            ["Seed:AdminPassword"] = AdminPassword,
            ["Workers:Enabled"] = "false",
        });
        var modules = builder.AddMmoWeb(typeof(TemplatesTestModule));
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
