using Mmo.Campaign.Journeys;
using Mmo.Campaign.Reporting;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.Enrolments;

/// <summary>
/// Leads everybody out of stopped journeys, in batches. Nobody enters or moves any more from the moment of the stop; this is the tidying up.
/// </summary>
internal sealed class StopWorker(
    ModuleDatabase<CampaignDbContext> database, ICurrentTenant currentTenant, FeedSignal signal, Departures departures, JourneyLive live,
    TimeProvider clock)
    : TenantWorker<CampaignDbContext>(database, currentTenant, signal)
{
    private const int BatchSize = 5000;

    protected override string Name => "stops";

    protected override string TenantsSql => "select tenant_id from campaign.stop_tenants()";

    protected override string BacklogSql => StopSql.Backlog;

    protected override async Task<bool> RunAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        await using var transaction = await Database.BeginAsync(tenantId, cancellationToken);
        var rows = await transaction.QueryAsync<EnrolmentRow>(StopSql.Take, new { Limit = BatchSize }, cancellationToken);
        if (rows.Count == 0)
        {
            return false;
        }

        var now = clock.GetUtcNow();
        var report = new EventReport(clock);
        var counts = new CountBook();
        await departures.LeaveAsync(
            transaction,
            [.. rows.Select(r => new Departure(
                r.Id, r.JourneyId, r.Version, r.PartNo, r.NodeId, r.Step, r.Visit, r.NodeSince,
                r.State == EnrolmentState.MessageUnderWay ? r.MessageId : null, "stopped"))],
            now, report, counts, cancellationToken);
        await report.WriteAsync(transaction, cancellationToken);
        await counts.WriteAsync(transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        foreach (var journeyId in counts.Journeys)
        {
            live.Changed(tenantId, journeyId);
        }

        return rows.Count == BatchSize;
    }
}
