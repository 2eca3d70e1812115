using Mmo.Campaign.Journeys;
using Mmo.Campaign.Reporting;
using Mmo.Campaign.Webhooks;
using Mmo.Cdp.Events;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.Enrolments;

/// <summary>
/// Leads everybody out of stopped journeys, in batches. Nobody enters or moves any more from the moment of the stop; this is the tidying up.
/// </summary>
internal sealed class StopWorker(
    ModuleDatabase<CampaignDbContext> database, ICurrentTenant currentTenant, FeedSignal signal, JourneyLive live, TimeProvider clock)
    : TenantWorker<CampaignDbContext>(database, currentTenant, signal)
{
    private const int BatchSize = 5000;

    protected override string Name => "stops";

    protected override string TenantsSql => "select tenant_id from campaign.stop_tenants()";

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
        await DropMessagesAsync(transaction, rows, now, report, counts, cancellationToken);
        await transaction.ExecuteAsync(
            StopSql.Leave,
            new
            {
                tenantId, now,
                Ids = rows.Select(r => r.Id).ToArray(),
                Journeys = rows.Select(r => r.JourneyId).ToArray(),
                Versions = rows.Select(r => r.Version).ToArray(),
                Nodes = rows.Select(r => r.NodeId).ToArray(),
                Steps = rows.Select(r => r.Step).ToArray(),
                Visits = rows.Select(r => r.Visit).ToArray(),
                Since = rows.Select(r => r.NodeSince).ToArray(),
            },
            cancellationToken);
        await transaction.ExecuteAsync(WebhookSql.Cancel, new { tenantId, now, Ids = rows.Select(r => r.Id).ToArray() }, cancellationToken);
        foreach (var row in rows)
        {
            counts.At(row.JourneyId, row.Version, row.NodeId).Left++;
            report.Left(row.Id, row.PartNo, now, row.JourneyId, row.Version, "stopped");
        }

        await report.WriteAsync(transaction, cancellationToken);
        await counts.WriteAsync(transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        foreach (var journeyId in counts.Journeys)
        {
            live.Changed(tenantId, journeyId);
        }

        return rows.Count == BatchSize;
    }

    private static async Task DropMessagesAsync(
        TenantTransaction transaction, IReadOnlyList<EnrolmentRow> rows, DateTimeOffset now, EventReport report, CountBook counts, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. rows.Where(r => r.State == EnrolmentState.MessageUnderWay).Select(r => r.MessageId!.Value)];
        if (ids.Length == 0)
        {
            return;
        }

        foreach (var message in await transaction.QueryAsync<DroppedRow>(StopSql.DropMessages, new { transaction.TenantId, ids, now }, cancellationToken))
        {
            counts.At(message.JourneyId, message.Version, message.NodeId).Held -= message.WasHeld ? 1 : 0;
            report.MessageEvent(
                message.Id, "dropped", InternalEventNames.MessageDropped, message.PartNo, now, message.JourneyId, message.NodeId, message.TemplateId,
                new { Reason = "left-journey" });
        }
    }

    private sealed class DroppedRow
    {
        public Guid Id { get; init; }

        public Guid JourneyId { get; init; }

        public int Version { get; init; }

        public string NodeId { get; init; } = "";

        public long PartNo { get; init; }

        public Guid TemplateId { get; init; }

        public bool WasHeld { get; init; }
    }
}
