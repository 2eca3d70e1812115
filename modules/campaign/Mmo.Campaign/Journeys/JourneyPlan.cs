using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Rules;

namespace Mmo.Campaign.Journeys;

/// <summary>A published version, ready to be walked.</summary>
internal sealed class JourneyPlan
{
    private readonly Dictionary<string, JourneyNode> _nodes;
    private readonly Dictionary<(string Node, string Output), string> _next;

    public JourneyPlan(Guid journeyId, int version, JourneyDefinition definition)
    {
        JourneyId = journeyId;
        Version = version;
        _nodes = definition.Nodes.ToDictionary(n => n.Id);
        _next = definition.Edges.ToDictionary(e => (e.From, e.Output), e => e.To);
        Trigger = definition.Nodes.OfType<TriggerNode>().Single();
        Rules = new JourneyRules(definition.Goal, definition.Exits);
        Loops = new JourneyGraph(definition).NodesInLoops();
    }

    public Guid JourneyId { get; }

    public int Version { get; }

    public TriggerNode Trigger { get; }

    public IReadOnlyCollection<JourneyNode> Nodes => _nodes.Values;

    public JourneyRules Rules { get; }

    /// <summary>Only these can be visited more than once.</summary>
    public IReadOnlySet<string> Loops { get; }

    public JourneyNode? Find(string nodeId) => _nodes.GetValueOrDefault(nodeId);

    public JourneyNode Target(string nodeId, string output) => _nodes[_next[(nodeId, output)]];
}
