using Microsoft.Extensions.Logging;
using Mmo.Campaign.Pumps;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;

namespace Mmo.Campaign.Messages;

/// <summary>Sends for every tenant with messages that are due.</summary>
internal sealed class SendWorker : IWorkerSource, ISingletonDependency
{
    private readonly ModuleDatabase<CampaignDbContext> _database;
    private readonly SendPump _pump;
    private readonly TimeProvider _clock;
    private readonly TenantPumps _pumps;

    public SendWorker(
        ModuleDatabase<CampaignDbContext> database, SendPump pump, FeedSignal signal, WorkerRuns runs, TimeProvider clock, ILogger<SendWorker> logger)
    {
        (_database, _pump, _clock) = (database, pump, clock);
        _pumps = new TenantPumps("work:campaign:send", TenantsAsync, PumpAsync, BacklogAsync, signal, runs, logger);
    }

    public IEnumerable<Worker> Workers() => [_pumps.Worker];

    /// <summary>The tenants with something to send.</summary>
    public Task<IReadOnlyList<Guid>> TenantsAsync(CancellationToken cancellationToken) => _database.QueryWithoutTenantAsync<Guid>(
        "select tenant_id from campaign.send_tenants(@Now)", new { Now = _clock.GetUtcNow() }, cancellationToken);

    private Task<Backlog> BacklogAsync(Guid tenantId, CancellationToken cancellationToken) =>
        _database.ReadBacklogAsync(tenantId, MessageSql.Backlog, _clock.GetUtcNow(), cancellationToken);

    private async Task PumpAsync(Guid tenantId, CancellationToken stopping)
    {
        if (!await _pump.RunAsync(tenantId, stopping))
        {
            // Else the whole queue would be written, tried and put back again and again while the server is away.
            await Task.Delay(SendRun.TroublePause, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
