using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Reporting;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Nodes;

/// <summary>Leaves an action row for each person and sends them on; the lead is made when that is committed.</summary>
internal sealed class LeadRunner(TimeProvider clock) : INodeRunner, ISingletonDependency
{
    public Type NodeType => typeof(LeadNode);

    public async Task RunAsync(NodeBatch batch, CancellationToken cancellationToken)
    {
        var node = (LeadNode)batch.Node;
        var leads = batch.Rows.Select(row => new LeadToCreate(
            $"{row.Id:N}:{row.Step}", row.PartNo, node.Title, node.Reasons, batch.Plan.JourneyId, node.Id, row.MessageId, node.UnitId));
        await CreateLeadHandler.EnqueueAsync(batch.Moves.Transaction, clock, [.. leads], cancellationToken);
        await batch.AdvanceAsync(JourneyNode.NextOutput, batch.Rows.Select(row => new Move(row)), cancellationToken);
    }
}
