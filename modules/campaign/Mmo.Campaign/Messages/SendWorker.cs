using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;

namespace Mmo.Campaign.Messages;

/// <summary>
/// Runs a pump for every tenant with messages that are due, side by side: a slow mail server of one tenant keeps no other waiting. Every
/// host may send at once, for messages are leased.
/// </summary>
internal sealed class SendWorker(
    ModuleDatabase<CampaignDbContext> database, SendPump pump, FeedSignal signal, TimeProvider clock, ILogger<SendWorker> logger)
    : IWorkerSource, ISingletonDependency
{
    private readonly ConcurrentDictionary<Guid, Task> _pumps = new();

    public IEnumerable<Worker> Workers() => [new Worker("work:campaign:send", StartAsync, WaitAsync) { NeedsLease = false }];

    /// <summary>The tenants with something to send.</summary>
    public Task<IReadOnlyList<Guid>> TenantsAsync(CancellationToken cancellationToken) => database.QueryWithoutTenantAsync<Guid>(
        "select tenant_id from campaign.send_tenants(@Now)", new { Now = clock.GetUtcNow() }, cancellationToken);

    private async Task<bool> StartAsync(CancellationToken stopping)
    {
        try
        {
            foreach (var tenantId in await TenantsAsync(stopping))
            {
                if (!_pumps.TryGetValue(tenantId, out var running) || running.IsCompleted)
                {
                    _pumps[tenantId] = Task.Run(() => PumpAsync(tenantId, stopping), CancellationToken.None);
                }
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await Task.WhenAll(_pumps.Values);
            throw;
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
            // The host stops when every message under way is settled.
            await Task.WhenAll(_pumps.Values);
            throw;
        }
    }

    private async Task PumpAsync(Guid tenantId, CancellationToken stopping)
    {
        try
        {
            if (!await pump.RunAsync(tenantId, stopping))
            {
                // Else the whole queue would be written, tried and put back again and again while the server is away.
                await Task.Delay(SendRun.TroublePause, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "Sending for tenant {Tenant} failed; it goes on.", tenantId);
            await Task.Delay(TimeSpan.FromSeconds(2), stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
