using Microsoft.Extensions.Logging;
using Mmo.Campaign.Pumps;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;

namespace Mmo.Campaign.Webhooks;

/// <summary>Makes the calls of every tenant with some that are due.</summary>
internal sealed class WebhookWorker : IWorkerSource, ISingletonDependency
{
    private readonly ModuleDatabase<CampaignDbContext> _database;
    private readonly WebhookPump _pump;
    private readonly TimeProvider _clock;
    private readonly TenantPumps _pumps;

    public WebhookWorker(
        ModuleDatabase<CampaignDbContext> database, WebhookPump pump, FeedSignal signal, WorkerRuns runs, TimeProvider clock, ILogger<WebhookWorker> logger)
    {
        (_database, _pump, _clock) = (database, pump, clock);
        _pumps = new TenantPumps("work:campaign:webhooks", TenantsAsync, PumpAsync, BacklogAsync, signal, runs, logger);
    }

    public IEnumerable<Worker> Workers() => [_pumps.Worker];

    /// <summary>The tenants with calls to make.</summary>
    public Task<IReadOnlyList<Guid>> TenantsAsync(CancellationToken cancellationToken) => _database.QueryWithoutTenantAsync<Guid>(
        "select tenant_id from campaign.webhook_tenants(@Now)", new { Now = _clock.GetUtcNow() }, cancellationToken);

    private Task<Backlog> BacklogAsync(Guid tenantId, CancellationToken cancellationToken) =>
        _database.ReadBacklogAsync(tenantId, WebhookSql.Backlog, _clock.GetUtcNow(), cancellationToken);

    private async Task PumpAsync(Guid tenantId, CancellationToken stopping)
    {
        while (await _pump.RunAsync(tenantId, stopping))
        {
        }
    }
}
