using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Workers;

namespace Mmo.Cdp.Tests.Hosting;

/// <summary>
/// A host in memory on a real database with two tenants, <c>default</c> and <c>other</c>; one for each test class. Workers do not run by
/// themselves: a test says when.
/// </summary>
public class CdpHost : IAsyncLifetime
{
    public const string AdminPassword = TestHost.AdminPassword;

    private WebApplication? _app;

    public TestDatabase Database { get; private set; } = null!;

    public Guid TenantId { get; private set; }

    public Guid OtherTenantId { get; private set; }

    internal TestClock Clock => (TestClock)Services.GetRequiredService<TimeProvider>();

    internal TestLog Log => Services.GetServices<ILoggerProvider>().OfType<TestLog>().Single();

    internal IServiceProvider Services => _app!.Services;

    internal ModuleDatabase<CdpDbContext> Module => Services.GetRequiredService<ModuleDatabase<CdpDbContext>>();

    /// <summary>How it is reached: in memory, unless a test needs a real socket.</summary>
    protected virtual void Serve(IWebHostBuilder server)
    {
    }

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabases.CloneAsync("cdp", async connectionString =>
        {
            var template = await StartAsync(connectionString, _ => { });
            await template.Services.SeedTwoCompaniesAsync();
            await TestHost.StopAsync(template);
        });
        _app = await StartAsync(Database.ConnectionString, Serve);
        TenantId = await Services.TenantIdAsync("default");
        OtherTenantId = await Services.TenantIdAsync("other");
    }

    public async ValueTask DisposeAsync()
    {
        await TestHost.StopAsync(_app!);
        await Database.DisposeAsync();
    }

    /// <summary>A browser that nobody signed in with.</summary>
    public HttpClient Anonymous(string language = "en") => _app!.Browser(language: language);

    public Task<HttpClient> SignedInAsync(string userName = "admin", string password = AdminPassword, string tenant = "default", string language = "en") =>
        Anonymous(language).SignInAsync(tenant, userName, password);

    /// <summary>Runs inside a tenant, in a scope of its own, as a worker would.</summary>
    public Task<T> InTenantAsync<TService, T>(Guid tenantId, Func<TService, Task<T>> work)
        where TService : notnull =>
        Services.InTenantAsync(tenantId, work);

    /// <summary>Lets a worker or feed consumer of this module work until it has nothing left: <c>feed:cdp:segments</c>.</summary>
    public async Task RunWorkerAsync(string name)
    {
        var worker = Services.GetServices<IWorkerSource>().SelectMany(s => s.Workers()).Single(w => w.Name == name);
        while (await worker.RunAsync(CancellationToken.None))
        {
        }
    }

    private static Task<WebApplication> StartAsync(string connectionString, Action<IWebHostBuilder> serve) =>
        TestHost.StartAsync(typeof(CdpTestModule), connectionString, builder =>
        {
            serve(builder.WebHost);
            builder.Logging.AddFilter("Microsoft", LogLevel.Critical).AddProvider(new TestLog());
        });
}
