using Mmo.Campaign.Journeys.Definition;

namespace Mmo.Campaign.Journeys;

/// <summary>What follows from the lines of a drawing, which may be unfinished.</summary>
internal sealed class JourneyGraph
{
    private readonly Dictionary<string, JourneyNode> _nodes;
    private readonly ILookup<string, string> _next;

    public JourneyGraph(JourneyDefinition definition)
    {
        _nodes = definition.Nodes.GroupBy(n => n.Id).ToDictionary(g => g.Key, g => g.First());
        _next = definition.Edges.Where(e => _nodes.ContainsKey(e.From) && _nodes.ContainsKey(e.To)).ToLookup(e => e.From, e => e.To);
    }

    /// <summary>The nodes that people can come to from a node, itself included.</summary>
    public HashSet<string> Reachable(string from)
    {
        var seen = new HashSet<string> { from };
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var node))
        {
            foreach (var next in _next[node].Where(seen.Add))
            {
                open.Enqueue(next);
            }
        }

        return seen;
    }

    public HashSet<string> NodesInLoops() => LoopsOf(_ => true);

    /// <summary>Nodes on a way round that never waits: people would run in it for ever.</summary>
    public HashSet<string> NodesInLoopsWithoutWait() => LoopsOf(node => node is not (WaitNode or WaitForEventNode));

    private HashSet<string> LoopsOf(Func<JourneyNode, bool> mayPass)
    {
        // A node is on a loop when it can be reached from one of those that follow it.
        var passable = _nodes.Values.Where(mayPass).Select(n => n.Id).ToHashSet();
        return [.. passable.Where(node => IsReachable(node, node, passable))];
    }

    private bool IsReachable(string from, string to, HashSet<string> passable)
    {
        var seen = new HashSet<string>();
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var node))
        {
            foreach (var next in _next[node].Where(passable.Contains))
            {
                if (next == to)
                {
                    return true;
                }

                if (seen.Add(next))
                {
                    open.Enqueue(next);
                }
            }
        }

        return false;
    }
}
