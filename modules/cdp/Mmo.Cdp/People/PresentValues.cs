using Mmo.Cdp.Identity;
using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.People;

/// <summary>
/// The values that a batch changes by what is there: added to, appended to, or set only where there are none. Filled from the database under
/// the tenant's graph lock, which every writer of values holds, and kept up event by event; so a batch gives what its events give one by one,
/// and an event that comes again, being known by its id, adds nothing.
/// </summary>
/// <param name="graph">Who is who in the batch.</param>
/// <param name="bySource">
/// Attributes with a rule of survivorship: there every source goes on from what it said itself, as the one that is believed would otherwise
/// be added to for ever by another that never counts.
/// </param>
internal sealed class PresentValues(BatchGraph graph, IReadOnlySet<string> bySource)
{
    private const int Anybody = 0;

    private readonly Dictionary<(long ProfileId, string Attribute, int SourceNo), PresentValue> _values = [];
    private readonly HashSet<string> _attributes = [];

    /// <summary>Whose values of which attributes have to be known: of everybody whom the batch may join with a person that it changes so.</summary>
    public IReadOnlyCollection<(long ProfileId, string Attribute, int SourceNo)> Questions(IReadOnlyCollection<IncomingEvent> events)
    {
        var changing = events.Where(e => e.Values.Any(v => v.Operation != ValueOperation.Set)).ToArray();
        if (changing.Length == 0)
        {
            return [];
        }

        var people = new Companies(graph);
        foreach (var item in events)
        {
            people.Add(BatchGraph.Candidates(item));
        }

        var questions = new HashSet<(long, string, int)>();
        foreach (var item in changing)
        {
            var attributes = item.Values.Where(v => v.Operation != ValueOperation.Set).Select(v => v.Attribute).ToArray();
            _attributes.UnionWith(attributes);
            foreach (var profileId in people.ProfilesWith(item.Identifiers[0]))
            {
                questions.UnionWith(attributes.Select(attribute => (profileId, attribute, SpeakerOf(attribute, item.SourceNo))));
            }
        }

        return questions;
    }

    public void Add((long ProfileId, string Attribute, int SourceNo) question, PresentValue value) => _values[question] = value;

    /// <summary>What an event writes of its part, after those before it; null where that is simply what it says.</summary>
    public IReadOnlyList<DatedValue>? Apply(IncomingEvent item, long partNo)
    {
        if (_attributes.Count == 0 || !item.Values.Any(v => _attributes.Contains(v.Attribute)))
        {
            return null;
        }

        var written = new List<DatedValue>(item.Values.Count);
        foreach (var value in item.Values)
        {
            var present = _attributes.Contains(value.Attribute) ? Find(partNo, value.Attribute, item.SourceNo) : null;
            if (PresentValue.Of(value, present, item.ObservedAt, item.SourceNo, partNo) is not { } now)
            {
                continue;
            }

            written.Add(new DatedValue(value.Attribute, now.Json, now.At));
            if (_attributes.Contains(value.Attribute) && now.Outranks(present))
            {
                _values[(graph.ProfileOf(partNo), value.Attribute, SpeakerOf(value.Attribute, item.SourceNo))] = now;
            }
        }

        return written;
    }

    // Profiles that the batch has joined bring what each of them had.
    private PresentValue? Find(long partNo, string attribute, int sourceNo)
    {
        PresentValue? found = null;
        foreach (var profileId in graph.ClusterOf(partNo).Profiles)
        {
            if (_values.TryGetValue((profileId, attribute, SpeakerOf(attribute, sourceNo)), out var value) && value.Outranks(found))
            {
                found = value;
            }
        }

        return found;
    }

    private int SpeakerOf(string attribute, int sourceNo) => bySource.Contains(attribute) ? sourceNo : Anybody;

    /// <summary>Who may be one person after the batch: whatever stands in one event, and what is one already.</summary>
    private sealed class Companies(BatchGraph graph)
    {
        private ILookup<int, long>? _profiles;
        private readonly Dictionary<(long? ProfileId, Identifier Identifier), int> _nodes = [];
        private readonly List<int> _parents = [];

        public void Add(IReadOnlyList<Identifier> identifiers)
        {
            foreach (var identifier in identifiers)
            {
                _parents[RootOf(NodeOf(identifier))] = RootOf(NodeOf(identifiers[0]));
            }
        }

        /// <summary>Once everybody is joined: the profiles that may become one with this identifier's.</summary>
        public IEnumerable<long> ProfilesWith(Identifier identifier)
        {
            var root = RootOf(NodeOf(identifier));
            _profiles ??= _nodes.Where(n => n.Key.ProfileId is not null).ToLookup(n => RootOf(n.Value), n => n.Key.ProfileId!.Value);
            return _profiles[root];
        }

        private int NodeOf(Identifier identifier)
        {
            (long?, Identifier) key = graph.Find(identifier) is { } partNo ? (graph.ProfileOf(partNo), default) : (null, identifier);
            if (!_nodes.TryGetValue(key, out var node))
            {
                _nodes[key] = node = _parents.Count;
                _parents.Add(node);
            }

            return node;
        }

        private int RootOf(int node)
        {
            while (_parents[node] != node)
            {
                node = _parents[node] = _parents[_parents[node]];
            }

            return node;
        }
    }
}
