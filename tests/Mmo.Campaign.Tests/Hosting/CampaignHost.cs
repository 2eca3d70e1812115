using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.Campaign.Messages;
using Mmo.Campaign.Tests.Hosting.Others;
using Mmo.Campaign.Webhooks;
using Mmo.EntityFrameworkCore.Workers;

namespace Mmo.Campaign.Tests.Hosting;

/// <summary>
/// A host in memory on a real database with two tenants, <c>default</c> and <c>other</c>; one for each test class. Workers do not run by
/// themselves: a test says when.
/// </summary>
public sealed class CampaignHost : IAsyncLifetime
{
    private WebApplication? _app;

    public TestDatabase Database { get; private set; } = null!;

    public Guid TenantId { get; private set; }

    public Guid OtherTenantId { get; private set; }

    internal IServiceProvider Services => _app!.Services;

    internal TestClock Clock => (TestClock)Services.GetRequiredService<TimeProvider>();

    internal LogCapture Log => Services.GetServices<ILoggerProvider>().OfType<LogCapture>().Single();

    internal CdpWorld Cdp { get; private set; } = null!;

    internal PlayedEvents Events => Services.GetRequiredService<PlayedEvents>();

    internal PlayedChanges Changes => Services.GetRequiredService<PlayedChanges>();

    internal PlayedConsents Consents => Services.GetRequiredService<PlayedConsents>();

    internal PlayedConditions Conditions => Services.GetRequiredService<PlayedConditions>();

    internal PlayedLeads Leads => Services.GetRequiredService<PlayedLeads>();

    internal PlayedTemplates Templates => Services.GetRequiredService<PlayedTemplates>();

    internal PlayedSegments Segments => Services.GetRequiredService<PlayedSegments>();

    internal PlayedTextRecords TextRecords => Services.GetRequiredService<PlayedTextRecords>();

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabases.CloneAsync("campaign", async connectionString =>
        {
            var template = await StartAsync(connectionString);
            await template.Services.SeedTwoCompaniesAsync();
            await TestHost.StopAsync(template);
        });
        _app = await StartAsync(Database.ConnectionString);
        TenantId = await Services.TenantIdAsync("default");
        OtherTenantId = await Services.TenantIdAsync("other");
        Cdp = new CdpWorld(Database, TenantId, Clock);
    }

    public async ValueTask DisposeAsync()
    {
        await TestHost.StopAsync(_app!);
        await Database.DisposeAsync();
    }

    /// <summary>Another host on the same database, with a clock and contracts of its own.</summary>
    public async Task<CampaignHost> AnotherHostAsync()
    {
        var app = await StartAsync(Database.ConnectionString);
        return new CampaignHost { _app = app, Database = Database, TenantId = TenantId, OtherTenantId = OtherTenantId, Cdp = Cdp };
    }

    /// <summary>Stops a host of <see cref="AnotherHostAsync"/> and leaves the database.</summary>
    public Task StopAsync() => TestHost.StopAsync(_app!);

    /// <summary>A browser that nobody signed in with.</summary>
    public HttpClient Anonymous(string language = "en") => _app!.Browser(language: language);

    public Task<HttpClient> SignedInAsync(string tenant = "default", string language = "en") => Anonymous(language).SignInAsync(tenant);

    internal Task<T> InTenantAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull =>
        Services.InTenantAsync(TenantId, work);

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

    /// <summary>Calls other systems as far as it is due, and returns whether there was something.</summary>
    public async Task<bool> CallAsync()
    {
        var tenants = await Services.GetRequiredService<WebhookWorker>().TenantsAsync(CancellationToken.None);
        foreach (var tenantId in tenants)
        {
            await Services.GetRequiredService<WebhookPump>().RunAsync(tenantId, CancellationToken.None);
        }

        return tenants.Count > 0;
    }

    /// <summary>Everything works until nothing is due any more.</summary>
    public async Task SettleAsync()
    {
        for (var round = 0; round < 60; round++)
        {
            await FeedAsync();
            var busy = await TickAsync();
            busy |= await SendAsync();
            busy |= await CallAsync();
            busy |= await StopsAsync();
            if (!busy)
            {
                await ActAsync();
                return;
            }
        }

        throw new TimeoutException("After sixty rounds something is still due.");
    }

    private static Task<WebApplication> StartAsync(string connectionString) =>
        TestHost.StartAsync(typeof(CampaignTestModule), connectionString, builder =>
        {
            if (Environment.GetEnvironmentVariable("MMO_TEST_LOG") == "1")
            {
                builder.Logging.AddConsole().SetMinimumLevel(LogLevel.Warning);
            }

            LogCapture.AddTo(builder.Logging);
            builder.Configuration["Campaign:PublicBaseUrl"] = "http://localhost";
            builder.Configuration["Campaign:Webhooks:AllowedNetworks"] = "127.0.0.1/32";
            builder.Configuration["Campaign:Webhooks:AllowHttp"] = "true";
            builder.Configuration["Campaign:Webhooks:TimeoutSeconds"] = "2";
        });
}
