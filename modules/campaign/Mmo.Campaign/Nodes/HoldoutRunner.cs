using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys.Definition;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Nodes;

/// <summary>Leads out who is held back; the others go on.</summary>
internal sealed class HoldoutRunner : INodeRunner, ISingletonDependency
{
    public Type NodeType => typeof(HoldoutNode);

    public async Task RunAsync(NodeBatch batch, CancellationToken cancellationToken)
    {
        var people = await Experiment.Of((HoldoutNode)batch.Node, batch.Plan.JourneyId).AssignAsync(batch, _ => null, cancellationToken);
        await batch.Moves.LeaveAsync(batch.Plan, batch.Node, HoldoutNode.LeftReason, [.. people[Experiment.HeldVariant]], cancellationToken);
        await batch.AdvanceAsync(JourneyNode.NextOutput, people[Experiment.InVariant].Select(row => new Move(row)), cancellationToken);
    }
}
