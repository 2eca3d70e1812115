using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;

namespace Mmo.Campaign.Webhooks;

/// <summary>Runs a pump for every tenant with calls that are due, side by side: an address that hangs keeps no other tenant waiting.</summary>
internal sealed class WebhookWorker(
    ModuleDatabase<CampaignDbContext> database, WebhookPump pump, FeedSignal signal, TimeProvider clock, ILogger<WebhookWorker> logger)
    : IWorkerSource, ISingletonDependency
{
    private readonly ConcurrentDictionary<Guid, Task> _pumps = new();

    public IEnumerable<Worker> Workers() => [new Worker("work:campaign:webhooks", StartAsync, WaitAsync) { NeedsLease = false }];

    /// <summary>The tenants with calls to make.</summary>
    public Task<IReadOnlyList<Guid>> TenantsAsync(CancellationToken cancellationToken) => database.QueryWithoutTenantAsync<Guid>(
        "select tenant_id from campaign.webhook_tenants(@Now)", new { Now = clock.GetUtcNow() }, cancellationToken);

    private async Task<bool> StartAsync(CancellationToken stopping)
    {
        foreach (var tenantId in await TenantsAsync(stopping))
        {
            if (!_pumps.TryGetValue(tenantId, out var running) || running.IsCompleted)
            {
                _pumps[tenantId] = Task.Run(() => PumpAsync(tenantId, stopping), CancellationToken.None);
            }
        }

        return false;
    }

    private async Task WaitAsync(CancellationToken stopping)
    {
        try
        {
            await signal.WaitAsync(CampaignDbContext.Schema, TimeSpan.FromSeconds(1), stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await Task.WhenAll(_pumps.Values);
            throw;
        }
    }

    private async Task PumpAsync(Guid tenantId, CancellationToken stopping)
    {
        try
        {
            while (await pump.RunAsync(tenantId, stopping))
            {
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "Webhooks of tenant {Tenant} failed; they go on.", tenantId);
            await Task.Delay(TimeSpan.FromSeconds(2), stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
