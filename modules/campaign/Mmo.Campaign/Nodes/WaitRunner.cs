using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys.Definition;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Nodes;

/// <summary>The time was reckoned when they came; who is due has waited.</summary>
internal sealed class WaitRunner : INodeRunner, ISingletonDependency
{
    public Type NodeType => typeof(WaitNode);

    public Task RunAsync(NodeBatch batch, CancellationToken cancellationToken) =>
        batch.AdvanceAsync(JourneyNode.NextOutput, batch.Rows.Select(row => new Move(row)), cancellationToken);
}
