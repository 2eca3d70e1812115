using System.Globalization;
using Mmo.Cdp.Ingestion;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Segments;

/// <summary>What no event brings: windows that run out, people who were merged, segments that are new or were changed.</summary>
internal sealed class SegmentWorker(
    ModuleDatabase<CdpDbContext> database, ICurrentTenant currentTenant, FeedSignal signal, MembershipRuns runs, SegmentRebuilds rebuilds, TimeProvider clock)
    : TenantWorker<CdpDbContext>(database, currentTenant, signal)
{
    private const int MaxPeople = 5000;

    protected override string Name => SegmentDelta.ConsumerName;

    protected override string TenantsSql =>
        $"select tenant_id from cdp.segment_work_tenants('{clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture)}')";

    protected override string BacklogSql => MembershipSql.Backlog;

    protected override DateTimeOffset BacklogTime => EventTime.ToMicroseconds(clock.GetUtcNow());

    protected override async Task<bool> RunAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        var more = await DueAsync(tenantId, cancellationToken);
        return await rebuilds.RunOneAsync(tenantId, cancellationToken) || more;
    }

    private async Task<bool> DueAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        var asOf = EventTime.ToMicroseconds(clock.GetUtcNow());
        await using var transaction = await Database.BeginAsync(tenantId, cancellationToken);
        var run = await runs.BeginAsync(transaction, asOf, cancellationToken);
        var dirty = await transaction.QueryAsync<long>(MembershipSql.TakeDirty, new { Limit = MaxPeople }, cancellationToken);
        var due = await transaction.QueryAsync<DueRow>(MembershipSql.Due, new { AsOf = asOf, Limit = MaxPeople }, cancellationToken);
        if (dirty.Count == 0 && due.Count == 0)
        {
            return false;
        }

        if (dirty.Count > 0)
        {
            await run.EndMembershipsOfMergedAsync([.. dirty], cancellationToken);
        }

        var bySegment = due.ToLookup(d => d.SegmentId, d => d.ProfileId);
        await run.ApplyAsync(
            plan => dirty.Select(p => (p, ChangeCause.Merge)).Concat(bySegment[plan.SegmentId].Select(p => (p, ChangeCause.Clock))), cancellationToken);
        await run.FinishAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return dirty.Count == MaxPeople || due.Count == MaxPeople;
    }

    private sealed class DueRow
    {
        public Guid SegmentId { get; init; }

        public long ProfileId { get; init; }
    }
}
