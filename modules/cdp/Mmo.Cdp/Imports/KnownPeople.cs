using Mmo.Cdp.Identity;
using Mmo.Cdp.Matching.Blocking;

namespace Mmo.Cdp.Imports;

/// <summary>
/// Who would be known and who joined by the rows before, for a trial and for rules that leave rows out. Identifiers and profiles stand here by a
/// hash; limits that would keep two people apart are not asked.
/// </summary>
internal sealed class KnownPeople(ImportMatchRule rule, ImportKind kind)
{
    private const ulong OfIdentifier = 1;
    private const ulong OfProfile = 2;

    private readonly Dictionary<ulong, int> _nodes = [];
    private readonly List<int> _parents = [];

    /// <summary>No row is left out for whom it is about: the commit can count them.</summary>
    public bool TakesEverybody => MayUpdate && MayCreate;

    public bool MayUpdate => kind != ImportKind.People || rule != ImportMatchRule.OnlyCreate;

    public bool MayCreate => kind != ImportKind.People || rule != ImportMatchRule.OnlyUpdate;

    /// <summary>How many people a row is about, before it is taken in.</summary>
    /// <param name="identifiers">What the row names.</param>
    /// <param name="profiles">Whose that was before the import.</param>
    public int PeopleOf(IReadOnlyList<Identifier> identifiers, IEnumerable<long> profiles)
    {
        var people = profiles.Select(p => RootOf(NodeOf(Hash(p)))).ToHashSet();
        people.UnionWith(identifiers.Select(i => _nodes.GetValueOrDefault(Hash(i), -1)).Where(n => n >= 0).Select(RootOf));
        return people.Count;
    }

    /// <summary>Takes a row in: whoever it names is one from now on.</summary>
    public void Join(IReadOnlyList<Identifier> identifiers, IEnumerable<long> profiles)
    {
        var one = RootOf(NodeOf(Hash(identifiers[0])));
        foreach (var other in identifiers.Skip(1).Select(Hash).Concat(profiles.Select(Hash)))
        {
            _parents[RootOf(NodeOf(other))] = one;
        }
    }

    private int NodeOf(ulong hash)
    {
        if (!_nodes.TryGetValue(hash, out var node))
        {
            _nodes[hash] = node = _parents.Count;
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

    private static ulong Hash(Identifier identifier) => StableHash.Of(identifier.Value, StableHash.Of((ulong)identifier.Kind, OfIdentifier));

    private static ulong Hash(long profileId) => StableHash.Of((ulong)profileId, OfProfile);
}
