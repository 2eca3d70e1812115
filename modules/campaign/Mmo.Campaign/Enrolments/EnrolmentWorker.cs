using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.Enrolments;

/// <summary>
/// Moves people who are due. Every host may do it at once: rows are locked while they are moved, and a host takes those that no other
/// has. Node by node in batches, so one journey with a million people does not keep the others waiting.
/// </summary>
internal sealed class EnrolmentWorker(
    ModuleDatabase<CampaignDbContext> database, ICurrentTenant currentTenant, FeedSignal signal, DueNodes due, TimeProvider clock)
    : TenantWorker<CampaignDbContext>(database, currentTenant, signal)
{
    protected override string Name => "enrolments";

    protected override string TenantsSql => DueNodes.TenantsSql(clock);

    protected override bool NeedsLease => false;

    protected override string BacklogSql => EnrolmentSql.Backlog;

    protected override DateTimeOffset BacklogTime => clock.GetUtcNow();

    protected override Task<bool> RunAsync(Guid tenantId, CancellationToken cancellationToken) => due.RunAsync(tenantId, ofPlugIns: false, cancellationToken);
}
