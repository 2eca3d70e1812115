using System.Text.Json;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Webhooks;
using Mmo.DependencyInjection;
using Mmo.Json;

namespace Mmo.Campaign.Nodes;

/// <summary>Queues a call for who comes, and sends on whose call has ended.</summary>
internal sealed class WebhookRunner : INodeRunner, ISingletonDependency
{
    public Type NodeType => typeof(WebhookNode);

    public async Task RunAsync(NodeBatch batch, CancellationToken cancellationToken)
    {
        var arrived = batch.Rows.Where(r => r.State == EnrolmentState.Due).ToArray();
        if (arrived.Length > 0)
        {
            await batch.Moves.Transaction.ExecuteAsync(
                WebhookSql.Queue,
                new
                {
                    batch.Moves.Transaction.TenantId, batch.Plan.JourneyId, batch.Plan.Version, NodeId = batch.Node.Id, batch.Moves.Now,
                    Ids = arrived.Select(r => r.Id).ToArray(),
                    Steps = arrived.Select(r => r.Step).ToArray(),
                    Parts = arrived.Select(r => r.PartNo).ToArray(),
                },
                cancellationToken);

            // Nobody left the node, yet the caller is to be woken.
            _ = batch.Moves.Counts.At(batch.Plan.JourneyId, batch.Plan.Version, batch.Node.Id);
        }

        var settled = batch.Rows.Where(r => r.State == EnrolmentState.CallSettled).ToArray();
        if (settled.Length > 0)
        {
            await SendOnAsync(batch, settled, cancellationToken);
        }
    }

    private static async Task SendOnAsync(NodeBatch batch, EnrolmentRow[] rows, CancellationToken cancellationToken)
    {
        var calls = (await batch.Moves.Transaction.QueryAsync<EndedCall>(
                WebhookSql.Settled, new { Ids = rows.Select(r => r.Id).ToArray(), Steps = rows.Select(r => r.Step).ToArray() }, cancellationToken))
            .ToDictionary(c => c.EnrolmentId);
        foreach (var way in rows.ToLookup(r => calls[r.Id].State == WebhookCallState.Succeeded))
        {
            var moves = way.Select(row => new Move(row)
            {
                Outcome = way.Key ? NodeOutcome.Passed : NodeOutcome.Failed,
                Reason = way.Key ? null : calls[row.Id].Error,
                Detail = JsonSerializer.Serialize(new { calls[row.Id].Status, calls[row.Id].Attempts }, MmoJson.Options),
            });
            await batch.AdvanceAsync(way.Key ? WebhookNode.SuccessOutput : WebhookNode.FailedOutput, moves, cancellationToken);
        }
    }

    private sealed class EndedCall
    {
        public Guid EnrolmentId { get; init; }

        public WebhookCallState State { get; init; }

        public int? Status { get; init; }

        public string? Error { get; init; }

        public int Attempts { get; init; }
    }
}
