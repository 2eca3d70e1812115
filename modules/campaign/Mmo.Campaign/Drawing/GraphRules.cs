using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;

namespace Mmo.Campaign.Drawing;

/// <summary>What the lines of a drawing must be.</summary>
internal sealed class GraphRules(JourneyDefinition definition, FaultList found)
{
    public void Check()
    {
        var nodes = definition.Nodes.GroupBy(n => n.Id).ToDictionary(g => g.Key, g => g.First());
        foreach (var twice in definition.Nodes.GroupBy(n => n.Id).Where(g => g.Count() > 1))
        {
            found.Error(twice.Last(), "id-twice");
        }

        var triggers = definition.Nodes.OfType<TriggerNode>().ToArray();
        if (triggers.Length != 1)
        {
            found.Error(triggers.ElementAtOrDefault(1), triggers.Length == 0 ? "no-trigger" : "several-triggers");
        }

        CheckEdges(nodes);
        foreach (var node in definition.Nodes)
        {
            foreach (var output in node.Outputs().Where(o => !definition.Edges.Any(e => e.From == node.Id && e.Output == o)))
            {
                found.Error(node, "output-open", output, ("Output", NameOf(node, output)));
            }
        }

        var graph = new JourneyGraph(definition);
        if (triggers.Length == 1)
        {
            var reachable = graph.Reachable(triggers[0].Id);
            foreach (var node in definition.Nodes.Where(n => !reachable.Contains(n.Id)))
            {
                found.Error(node, "unreachable");
            }
        }

        var endless = graph.NodesInLoopsWithoutWait();
        if (definition.Nodes.FirstOrDefault(n => endless.Contains(n.Id)) is { } first)
        {
            found.Error(first, "loop-without-wait");
        }
    }

    private void CheckEdges(Dictionary<string, JourneyNode> nodes)
    {
        foreach (var edge in definition.Edges)
        {
            var from = nodes.GetValueOrDefault(edge.From);
            if (from is null || !nodes.TryGetValue(edge.To, out var to) || !from.Outputs().Contains(edge.Output))
            {
                found.Error(from, "edge-unknown", edge.Output);
            }
            else if (to is TriggerNode)
            {
                found.Error(from, "edge-to-trigger", edge.Output);
            }
        }

        foreach (var twice in definition.Edges.GroupBy(e => (e.From, e.Output)).Where(g => g.Count() > 1))
        {
            found.Error(nodes.GetValueOrDefault(twice.Key.From), "edge-twice", twice.Key.Output);
        }
    }

    private static string NameOf(JourneyNode node, string output)
    {
        var name = node switch
        {
            BranchNode branch => branch.Answers.FirstOrDefault(a => a.Id == output)?.Name,
            SplitNode split => split.Variants.FirstOrDefault(v => v.Id == output)?.Name,
            _ => null,
        };
        return name is { Length: > 0 } ? name : output;
    }
}
