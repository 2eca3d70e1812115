using System.Text.Json;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Cdp.People;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Nodes;

/// <summary>Leaves the change of each person's tag as an action and sends them on.</summary>
internal sealed class TagRunner(TimeProvider clock) : INodeRunner, ISingletonDependency
{
    private static readonly JsonElement Given = JsonSerializer.SerializeToElement(true);

    public Type NodeType => typeof(TagNode);

    public async Task RunAsync(NodeBatch batch, CancellationToken cancellationToken)
    {
        var node = (TagNode)batch.Node;
        JsonElement? value = node.Remove ? null : Given;
        await PeopleChange.EnqueueAsync(
            batch, PersonTags.KeyOf(node.Tag), new { Tag = node.Tag.Trim(), node.Remove }, [.. batch.Rows.Select(row => (row, value))], clock, cancellationToken);
        await batch.AdvanceAsync(JourneyNode.NextOutput, batch.Rows.Select(row => new Move(row)), cancellationToken);
    }
}
