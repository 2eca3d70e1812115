using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.EntityFrameworkCore.Workers;

namespace Mmo.Modules.Tests.Hosting;

/// <summary>
/// A host in memory with all modules, on a real database with two companies; one for each test class. Workers do not run by themselves: a test
/// says when, and which.
/// </summary>
public sealed class ModulesHost : IAsyncLifetime
{
    private static readonly string[] Feeds = ["feed:cdp:segments", "feed:campaign:journeys", "feed:campaign:part-divisions"];
    private static readonly string[] Pumps = ["work:campaign:send", "work:campaign:webhooks"];
    private static readonly string[] Work = ["work:cdp:segments", "work:campaign:enrolments", .. Pumps, "work:campaign:actions", "work:crm:actions"];

    private const string InTheAir =
        "select (select count(*) from campaign_store.message where state in (3, 4)) + (select count(*) from campaign_store.webhook_call where state = 1)";

    private WebApplication? _app;

    public TestDatabase Database { get; private set; } = null!;

    internal Company First { get; private set; } = null!;

    internal Company Second { get; private set; } = null!;

    internal IServiceProvider Services => _app!.Services;

    internal TestClock Clock => (TestClock)Services.GetRequiredService<TimeProvider>();

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabases.CloneAsync("modules", async connectionString =>
        {
            var template = await StartAsync(connectionString);
            await template.Services.SeedTwoCompaniesAsync();
            await TestHost.StopAsync(template);
        });
        _app = await StartAsync(Database.ConnectionString);
        First = await Company.FoundAsync(this, _app, "default");
        Second = await Company.FoundAsync(this, _app, "other");
        await SendSalespersonHomeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await TestHost.StopAsync(_app!);
        await Database.DisposeAsync();
    }

    /// <summary>One turn of a worker or feed consumer: <c>feed:campaign:journeys</c>.</summary>
    public Task<bool> RunAsync(string name) =>
        Services.GetRequiredService<WorkerCatalog>().Workers.Single(w => w.Name == name).RunAsync(CancellationToken.None);

    /// <summary>Works off a feed, or due work, of one name.</summary>
    public async Task WorkOffAsync(string name)
    {
        while (await RunAsync(name))
        {
        }
    }

    /// <summary>Everything works until nothing is due any more: memberships, journeys, mails, calls, and what the modules have to tell each other.</summary>
    public async Task SettleAsync()
    {
        for (var round = 0; round < 60; round++)
        {
            foreach (var feed in Feeds)
            {
                await WorkOffAsync(feed);
            }

            if (await DueAsync(Work) == 0)
            {
                return;
            }

            foreach (var work in Work)
            {
                await WorkOffAsync(work);
            }

            // These two begin what goes on by itself, and what is in the air is due no more and not there yet.
            await Eventually.Async(async () =>
            {
                foreach (var pump in Pumps)
                {
                    await RunAsync(pump);
                }

                return await DueAsync(Pumps) == 0 && await Database.ScalarAsync<long>(InTheAir) == 0;
            });
        }

        throw new TimeoutException("After sixty rounds something is still due.");
    }

    /// <summary>The first company comes with somebody who sells and the other does not; without them leads wait in the pool of both.</summary>
    private async Task SendSalespersonHomeAsync()
    {
        var users = await First.Admin.GetOkAsync<JsonNode>("/api/identity/user");
        var sales = users["items"]!.AsArray().Single(u => u!["userName"]!.GetValue<string>() == "sales1")!;
        await First.Admin.PostOkAsync($"/api/identity/user/{sales["id"]}/set-active", new { isActive = false, concurrencyStamp = sales["concurrencyStamp"] });
    }

    private async Task<long> DueAsync(string[] names)
    {
        var due = 0L;
        foreach (var backlog in Services.GetRequiredService<WorkerCatalog>().Workers.Where(w => names.Contains(w.Name)).Select(w => w.Backlog!))
        {
            foreach (var tenantId in await backlog.TenantsAsync(CancellationToken.None))
            {
                due += (await backlog.ReadAsync(tenantId, CancellationToken.None)).Count;
            }
        }

        return due;
    }

    private static Task<WebApplication> StartAsync(string connectionString) =>
        TestHost.StartAsync(typeof(ModulesTestModule), connectionString, builder =>
        {
            builder.Logging.AddFilter("Microsoft", LogLevel.Critical);
            builder.Configuration["Campaign:PublicBaseUrl"] = "http://localhost";
            builder.Configuration["Campaign:Webhooks:AllowedNetworks"] = "127.0.0.1/32";
            builder.Configuration["Campaign:Webhooks:AllowHttp"] = "true";
            builder.Configuration["Campaign:Webhooks:TimeoutSeconds"] = "2";
        });
}
