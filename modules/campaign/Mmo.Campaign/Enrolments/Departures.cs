using Mmo.Campaign.Reporting;
using Mmo.Campaign.Webhooks;
using Mmo.Cdp.Events;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Enrolments;

/// <summary>Leads people out of journeys before their end: their message is dropped, their call of another system called off, their last step says why.</summary>
internal sealed class Departures : ISingletonDependency
{
    /// <summary>The transaction has locked their rows.</summary>
    public async Task LeaveAsync(
        TenantTransaction transaction, IReadOnlyList<Departure> leaving, DateTimeOffset now, EventReport report, CountBook counts, CancellationToken cancellationToken)
    {
        if (leaving.Count == 0)
        {
            return;
        }

        await DropMessagesAsync(transaction, [.. leaving.Select(d => d.OpenMessage).OfType<Guid>()], now, report, counts, cancellationToken);
        await transaction.ExecuteAsync(
            StopSql.Leave,
            new
            {
                transaction.TenantId, now,
                Ids = leaving.Select(d => d.Id).ToArray(),
                Journeys = leaving.Select(d => d.JourneyId).ToArray(),
                Versions = leaving.Select(d => d.Version).ToArray(),
                Nodes = leaving.Select(d => d.NodeId).ToArray(),
                Steps = leaving.Select(d => d.Step).ToArray(),
                Visits = leaving.Select(d => d.Visit).ToArray(),
                Since = leaving.Select(d => d.NodeSince).ToArray(),
                Reasons = leaving.Select(d => d.Reason).ToArray(),
                Details = leaving.Select(d => d.Detail).ToArray(),
            },
            cancellationToken);
        await transaction.ExecuteAsync(WebhookSql.Cancel, new { transaction.TenantId, now, Ids = leaving.Select(d => d.Id).ToArray() }, cancellationToken);
        foreach (var one in leaving)
        {
            counts.At(one.JourneyId, one.Version, one.NodeId).Left++;
            report.Left(one.Id, one.PartNo, now, one.JourneyId, one.Version, one.Reason);
        }
    }

    private static async Task DropMessagesAsync(
        TenantTransaction transaction, Guid[] ids, DateTimeOffset now, EventReport report, CountBook counts, CancellationToken cancellationToken)
    {
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
