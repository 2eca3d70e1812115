using Mmo.Campaign.Channels;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Messages;
using Mmo.Cdp.Events;
using Mmo.DependencyInjection;
using Mmo.Ids;

namespace Mmo.Campaign.Nodes;

/// <summary>Queues a message for who comes, and sends on whose message is settled.</summary>
internal sealed class EmailRunner(TimeProvider clock) : INodeRunner, ISingletonDependency
{
    public Type NodeType => typeof(EmailNode);

    public async Task RunAsync(NodeBatch batch, CancellationToken cancellationToken)
    {
        var arrived = batch.Rows.Where(r => r.State == EnrolmentState.Due).ToArray();
        if (arrived.Length > 0)
        {
            await QueueAsync(batch, (EmailNode)batch.Node, arrived, cancellationToken);
        }

        var settled = batch.Rows.Where(r => r.State == EnrolmentState.MessageSettled).ToArray();
        if (settled.Length > 0)
        {
            await SendOnAsync(batch, settled, cancellationToken);
        }
    }

    private async Task QueueAsync(NodeBatch batch, EmailNode node, EnrolmentRow[] rows, CancellationToken cancellationToken)
    {
        var moves = batch.Moves;
        var tx = moves.Transaction;

        // Noted before the message is queued: an order that comes while it is being sent is found by the wait behind it.
        var position = await tx.SingleOrDefaultAsync<long>(EnrolmentSql.FeedHead, null, cancellationToken);
        var messages = await tx.QueryAsync<QueuedRow>(
            EmailSql.Queue,
            new
            {
                tx.TenantId, batch.Plan.JourneyId, batch.Plan.Version, NodeId = node.Id, moves.Now,
                Ids = rows.Select(r => r.Id).ToArray(),
                Messages = rows.Select(_ => Uuid.Next(clock)).ToArray(),
                Parts = rows.Select(r => r.PartNo).ToArray(),
                Steps = rows.Select(r => r.Step).ToArray(),
                Visits = rows.Select(r => r.Visit).ToArray(),
                Occasions = rows.Select(r => r.Occasion).ToArray(),
                Purpose = MessageTexts.Of(node.Purpose),
                TemplateId = node.TemplateId!.Value,
                TemplateVersionId = node.TemplateVersionId!.Value,
                EmailChannel.DefaultExpiryHours,
            },
            cancellationToken);
        await tx.ExecuteAsync(
            EmailSql.Wait,
            new
            {
                tx.TenantId, moves.Now, position, N = int.MaxValue,
                Ids = messages.Select(m => m.EnrolmentId).ToArray(),
                Messages = messages.Select(m => m.Id).ToArray(),
                States = messages.Select(m => (short)(m.State == MessageState.Queued ? EnrolmentState.MessageUnderWay : EnrolmentState.MessageSettled)).ToArray(),
            },
            cancellationToken);
        foreach (var dropped in messages.Where(m => m.State == MessageState.Dropped))
        {
            moves.Events.MessageEvent(
                dropped.Id, "dropped", InternalEventNames.MessageDropped, dropped.PartNo, moves.Now, batch.Plan.JourneyId, node.Id,
                node.TemplateId.Value, new { dropped.Reason });
        }

        // Nobody left the node, yet its counts are looked at and the senders are to be woken.
        _ = moves.Counts.At(batch.Plan.JourneyId, batch.Plan.Version, node.Id);
    }

    private static async Task SendOnAsync(NodeBatch batch, EnrolmentRow[] rows, CancellationToken cancellationToken)
    {
        var tx = batch.Moves.Transaction;
        var messages = (await tx.QueryAsync<QueuedRow>(
                EmailSql.Settled, new { tx.TenantId, Ids = rows.Select(r => r.MessageId!.Value).ToArray() }, cancellationToken))
            .ToDictionary(m => m.Id);
        await batch.AdvanceAsync(
            JourneyNode.NextOutput,
            rows.Select(row =>
            {
                var message = messages[row.MessageId!.Value];
                var outcome = message.State switch
                {
                    MessageState.Accepted => NodeOutcome.Passed,
                    MessageState.Dropped => NodeOutcome.Dropped,
                    _ => NodeOutcome.Failed,
                };
                return new Move(row) { Outcome = outcome, Reason = message.Reason, HasMessage = true };
            }),
            cancellationToken);
    }

    private sealed class QueuedRow
    {
        public Guid Id { get; init; }

        public Guid EnrolmentId { get; init; }

        public long PartNo { get; init; }

        public MessageState State { get; init; }

        public string? Reason { get; init; }
    }
}
