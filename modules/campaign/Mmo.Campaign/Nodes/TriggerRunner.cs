using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys.Definition;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Nodes;

/// <summary>People who have entered go on to the first node.</summary>
internal sealed class TriggerRunner : INodeRunner, ISingletonDependency
{
    public Type NodeType => typeof(TriggerNode);

    public Task RunAsync(NodeBatch batch, CancellationToken cancellationToken) =>
        batch.AdvanceAsync(JourneyNode.NextOutput, batch.Rows.Select(row => new Move(row)), cancellationToken);
}
