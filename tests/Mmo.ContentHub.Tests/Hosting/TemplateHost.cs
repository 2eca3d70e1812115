using Microsoft.AspNetCore.Builder;

namespace Mmo.ContentHub.Tests.Hosting;

/// <summary>A host in memory on a real database with two companies, <c>default</c> and <c>other</c>.</summary>
public sealed class TemplateHost : IAsyncLifetime
{
    private WebApplication? _app;
    private TestDatabase? _database;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabases.CloneAsync("content", async connectionString =>
        {
            var template = await TestHost.StartAsync(typeof(TemplatesTestModule), connectionString);
            await template.Services.SeedTwoCompaniesAsync();
            await TestHost.StopAsync(template);
        });
        _app = await TestHost.StartAsync(typeof(TemplatesTestModule), _database.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        await TestHost.StopAsync(_app!);
        await _database!.DisposeAsync();
    }

    /// <summary>The browser of the company's administrator.</summary>
    public Task<HttpClient> SignedInAsync(string tenant = "default") => _app!.Browser("/api/content-hub/email-template/").SignInAsync(tenant);

    /// <summary>Runs inside the first company, as the sender of messages does.</summary>
    public async Task<T> InTenantAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull =>
        await _app!.Services.InTenantAsync(await _app.Services.TenantIdAsync("default"), work);
}
