using System.Text.Json;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Cdp.Attributes;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Nodes;

/// <summary>
/// Leaves the change of each person's attribute as an action and sends them on. Whose event has no such property, or one of another type,
/// goes on as failed and says so.
/// </summary>
internal sealed class AttributeRunner(TimeProvider clock) : INodeRunner, ISingletonDependency
{
    public Type NodeType => typeof(AttributeNode);

    public async Task RunAsync(NodeBatch batch, CancellationToken cancellationToken)
    {
        var node = (AttributeNode)batch.Node;
        var type = Enum.Parse<AttributeType>(node.ValueType!, ignoreCase: true);
        List<(EnrolmentRow Row, JsonElement? Value)> changes = [];
        List<Move> moves = [];
        foreach (var row in batch.Rows)
        {
            var given = Given(node, row);
            if (node.Clear)
            {
                changes.Add((row, null));
                moves.Add(new Move(row));
            }
            else if (given is { } value && AttributeValues.TryRead(type, value, out var read))
            {
                changes.Add((row, read));
                moves.Add(new Move(row));
            }
            else
            {
                moves.Add(new Move(row) { Outcome = NodeOutcome.Failed, Reason = given is null ? "value-missing" : "value-wrong" });
            }
        }

        await PeopleChange.EnqueueAsync(batch, node.Attribute, new { node.Attribute, node.Clear }, changes, clock, cancellationToken);
        await batch.AdvanceAsync(JourneyNode.NextOutput, moves, cancellationToken);
    }

    private static JsonElement? Given(AttributeNode node, EnrolmentRow row) => node.TriggerPath is not { Length: > 0 } path
        ? node.Value
        : row.TriggerEvent is { } trigger ? PropertyMatch.At(JsonSerializer.Deserialize<JsonElement>(trigger), $"properties.{path}") : null;
}
