using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore.Authentication;
using Mmo.Data;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.Identity.Users;

namespace Mmo.Identity.Tests.Hosting;

/// <summary>A host in memory on a real database with two tenants, <c>default</c> and <c>other</c>; one for each test class.</summary>
public sealed class IdentityHost : IAsyncLifetime
{
    public const string AdminPassword = TestHost.AdminPassword;

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
        Database = await TestDatabases.CloneAsync("identity", async connectionString =>
        {
            var template = await TestHost.StartAsync(typeof(ShopModule), connectionString);
            _seeded = await template.Services.SeedTwoCompaniesAsync();
            await TestHost.StopAsync(template);
        });
        _app = await TestHost.StartAsync(typeof(ShopModule), Database.ConnectionString);
        TenantId = await Services.TenantIdAsync("default");
        OtherTenantId = await Services.TenantIdAsync("other");
    }

    public async ValueTask DisposeAsync()
    {
        await TestHost.StopAsync(_app!);
        await Database.DisposeAsync();
    }

    /// <summary>Another host on the same database, at the same time of day; the caller stops it.</summary>
    public async Task<WebApplication> StartAnotherAsync()
    {
        var other = await TestHost.StartAsync(typeof(ShopModule), Database.ConnectionString);
        ((TestClock)other.Services.GetRequiredService<TimeProvider>()).MoveTo(Clock.GetUtcNow());
        return other;
    }

    public async Task RunWorkerAsync(string name)
    {
        var worker = Services.GetServices<IWorkerSource>().SelectMany(s => s.Workers()).Single(w => w.Name == name);
        while (await worker.RunAsync(CancellationToken.None))
        {
        }
    }

    /// <summary>A browser that nobody signed in with.</summary>
    public HttpClient Anonymous(string language = "en") => _app!.Browser("/api/identity/", language);

    public HttpClient WithApiKey(string key)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Add(MmoSchemes.ApiKeyHeader, key);
        return client;
    }

    public Task<HttpClient> SignedInAsync(string userName = "admin", string password = AdminPassword, string tenant = "default") =>
        Anonymous().SignInAsync(tenant, userName, password);

    /// <summary>Runs inside a tenant, in a scope of its own, as a worker would.</summary>
    public Task<T> InTenantAsync<TService, T>(Guid tenantId, Func<TService, Task<T>> work)
        where TService : notnull =>
        Services.InTenantAsync(tenantId, work);

    /// <summary>Runs as a request of a user of the first tenant would.</summary>
    public async Task<T> AsUserAsync<TService, T>(Guid userId, Func<TService, Task<T>> work)
        where TService : notnull
    {
        var accessor = Services.GetRequiredService<IHttpContextAccessor>();
        accessor.HttpContext = new DefaultHttpContext { User = IWebSession.CreatePrincipal(TenantId, userId, "", Guid.Empty) };
        try
        {
            return await InTenantAsync(TenantId, work);
        }
        finally
        {
            accessor.HttpContext = null;
        }
    }
}
