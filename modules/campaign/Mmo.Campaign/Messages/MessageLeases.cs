using Microsoft.Extensions.Logging;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Reporting;
using Mmo.Cdp.Events;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Leases;

namespace Mmo.Campaign.Messages;

/// <summary>Who holds which messages, and what becomes of those whose host is gone.</summary>
internal sealed class MessageLeases(
    ModuleDatabase<CampaignDbContext> database, ILeases leases, JourneyLive live, TimeProvider clock, ILogger<MessageLeases> logger) : ISingletonDependency
{
    public MessageHold Hold(Guid tenantId) => new(database, tenantId, leases.Owner, clock, logger);

    /// <summary>
    /// Messages that a dead host only held go back to the queue. Those it had begun to send may have arrived: they become uncertain, are
    /// listed, and are not sent again.
    /// </summary>
    /// <returns>True when there was something to take over.</returns>
    public async Task<bool> TakeOverAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        var claims = (await transaction.QueryAsync<Guid>(MessageSql.ExpiredClaims, null, cancellationToken)).ToArray();
        if (claims.Length == 0)
        {
            return false;
        }

        var now = clock.GetUtcNow();
        var taken = await transaction.QueryAsync<TakenRow>(MessageSql.TakeOver, new { tenantId, now, claims }, cancellationToken);
        var uncertain = taken.Where(t => t.State == MessageState.Uncertain).ToArray();
        await transaction.ExecuteAsync(
            MessageSql.WakePeople,
            new { tenantId, now, Enrolments = uncertain.Select(u => u.EnrolmentId).ToArray(), Steps = uncertain.Select(u => u.Step).ToArray() },
            cancellationToken);
        await transaction.ExecuteAsync(MessageSql.EndClaims, new { claims }, cancellationToken);

        var report = new EventReport(clock);
        var counts = new CountBook();
        foreach (var message in uncertain)
        {
            report.MessageEvent(
                message.Id, "uncertain", InternalEventNames.MessageUncertain, message.PartNo, now, message.JourneyId, message.NodeId, message.TemplateId);
            counts.At(message.JourneyId, message.Version, message.NodeId).Held -= message.WasHeld ? 1 : 0;
        }

        await report.WriteAsync(transaction, cancellationToken);
        await counts.WriteAsync(transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        logger.LogWarning("Took over {Count} messages of a host that is gone; {Uncertain} of them are uncertain.", taken.Count, uncertain.Length);
        foreach (var journeyId in counts.Journeys)
        {
            live.Changed(tenantId, journeyId);
        }

        return true;
    }

    private sealed class TakenRow
    {
        public Guid Id { get; init; }

        public Guid JourneyId { get; init; }

        public int Version { get; init; }

        public string NodeId { get; init; } = "";

        public Guid EnrolmentId { get; init; }

        public int Step { get; init; }

        public long PartNo { get; init; }

        public Guid TemplateId { get; init; }

        public MessageState State { get; init; }

        public bool WasHeld { get; init; }
    }
}
