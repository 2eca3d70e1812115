using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;

namespace Mmo.Campaign.Pumps;

/// <summary>
/// Runs a pump for every tenant with something due, side by side: what hangs for one tenant keeps no other waiting. Every host may run its
/// own at once, for what is pumped is claimed.
/// </summary>
internal sealed class TenantPumps(
    string name,
    Func<CancellationToken, Task<IReadOnlyList<Guid>>> tenants,
    Func<Guid, CancellationToken, Task> pump,
    Func<Guid, CancellationToken, Task<Backlog>> backlog,
    FeedSignal signal,
    WorkerRuns runs,
    ILogger logger)
{
    private static readonly TimeSpan ErrorPause = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<Guid, Task> _pumps = new();

    public Worker Worker => new(name, StartAsync, WaitAsync) { NeedsLease = false, Backlog = new(tenants, backlog) };

    private async Task<bool> StartAsync(CancellationToken stopping)
    {
        try
        {
            foreach (var tenantId in await tenants(stopping))
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
            // The host stops when everything under way is settled.
            await Task.WhenAll(_pumps.Values);
            throw;
        }
    }

    private async Task PumpAsync(Guid tenantId, CancellationToken stopping)
    {
        try
        {
            await pump(tenantId, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
        catch (Exception exception)
        {
            runs.Failed(name, exception);
            logger.LogError(exception, "{Worker} failed for tenant {Tenant}; it goes on.", name, tenantId);
            await Task.Delay(ErrorPause, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
