using Mmo.Campaign.Enrolments;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.PlugIns;

/// <summary>Moves people who are due at nodes of plug-ins, beside the others: a plug-in that takes its time delays plug-ins alone.</summary>
internal sealed class PlugInNodeWorker(
    ModuleDatabase<CampaignDbContext> database, ICurrentTenant currentTenant, FeedSignal signal, DueNodes due, TimeProvider clock)
    : TenantWorker<CampaignDbContext>(database, currentTenant, signal)
{
    protected override string Name => "plug-in-nodes";

    protected override string TenantsSql => DueNodes.TenantsSql(clock);

    // One host after the other: a claim keeps two from taking the same people, and a plug-in is spared being called twice at once.
    protected override bool NeedsLease => true;

    protected override Task<bool> RunAsync(Guid tenantId, CancellationToken cancellationToken) => due.RunAsync(tenantId, ofPlugIns: true, cancellationToken);
}
