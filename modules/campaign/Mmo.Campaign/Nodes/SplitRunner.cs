using System.Text.Json;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys.Definition;
using Mmo.DependencyInjection;
using Mmo.Json;

namespace Mmo.Campaign.Nodes;

/// <summary>Sends each person along their variant.</summary>
internal sealed class SplitRunner : INodeRunner, ISingletonDependency
{
    public Type NodeType => typeof(SplitNode);

    public async Task RunAsync(NodeBatch batch, CancellationToken cancellationToken)
    {
        var node = (SplitNode)batch.Node;
        var names = node.Variants.ToDictionary(v => v.Id, v => v.Name);
        var people = await Experiment.Of(node, batch.Plan.JourneyId).AssignAsync(batch, names.GetValueOrDefault, cancellationToken);
        foreach (var variant in people)
        {
            var detail = JsonSerializer.Serialize(new { Variant = names[variant.Key] }, MmoJson.Options);
            await batch.AdvanceAsync(variant.Key, variant.Select(row => new Move(row) { Detail = detail }), cancellationToken);
        }
    }
}
