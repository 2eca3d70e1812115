using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Reporting;
using Mmo.Cdp.Events;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Messages;

/// <summary>Uncertain messages that count as sent, because somebody decided so or because their reader proved it.</summary>
internal sealed class SentAfterAll(UncertainSteps steps, TimeProvider clock) : ISingletonDependency
{
    /// <param name="transaction">The transaction of the decision; it holds the messages' rows.</param>
    /// <param name="messages">The messages.</param>
    /// <param name="reason">Why they count as sent.</param>
    /// <param name="isDelivered">True when it is known that they arrived.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task WriteAsync(
        TenantTransaction transaction, IReadOnlyList<UncertainMessage> messages, string reason, bool isDelivered, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var rows = await transaction.QueryAsync<SentRow>(
            MessageResolutionSql.CountAsSent,
            new
            {
                transaction.TenantId, now, reason, isDelivered,
                Ids = messages.Select(m => m.Id).ToArray(), SentAts = messages.Select(m => m.SentAt).ToArray(),
            },
            cancellationToken);

        var report = new EventReport(clock);
        foreach (var message in messages)
        {
            Tell("sent", InternalEventNames.MessageSent, message.SentAt);
            if (isDelivered)
            {
                Tell("delivered", InternalEventNames.MessageDelivered, now);
            }

            void Tell(string kind, string name, DateTimeOffset at) =>
                report.MessageEvent(message.Id, kind, name, message.PartNo, at, message.JourneyId, message.NodeId, message.TemplateId);
        }

        var counts = new CountBook();
        foreach (var held in rows.Where(r => r.WasHeld))
        {
            counts.At(held.JourneyId, held.Version, held.NodeId).Held--;
        }

        await steps.PutRightAsync(transaction, counts, [.. messages.Select(m => (m.Id, MessageState.Accepted, (string?)reason))], cancellationToken);
        await report.WriteAsync(transaction, cancellationToken);
        await counts.WriteAsync(transaction, cancellationToken);
    }

    private sealed class SentRow
    {
        public Guid JourneyId { get; init; }

        public int Version { get; init; }

        public string NodeId { get; init; } = "";

        public bool WasHeld { get; init; }
    }
}
