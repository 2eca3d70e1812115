namespace Mmo.Cdp.Matching.Clustering;

/// <summary>Rows that are never joined.</summary>
internal sealed class MustNotPairs
{
    private readonly Dictionary<int, List<int>> _others = [];

    public bool IsEmpty => _others.Count == 0;

    /// <summary>The rows that are kept from somebody.</summary>
    public IEnumerable<int> Rows => _others.Keys;

    public IReadOnlyList<int> Of(int row) => _others.TryGetValue(row, out var others) ? others : [];

    public void Add(int a, int b)
    {
        From(a).Add(b);
        From(b).Add(a);

        List<int> From(int row) => _others.TryGetValue(row, out var others) ? others : _others[row] = [];
    }

    /// <summary>A member of one cluster must not meet a member of the other.</summary>
    public bool Part(RecordClusters clusters, int rootA, int rootB)
    {
        if (_others.Count == 0)
        {
            return false;
        }

        var (few, other) = clusters.Members(rootA).Count <= clusters.Members(rootB).Count ? (rootA, rootB) : (rootB, rootA);
        return clusters.Members(few).Any(row => _others.TryGetValue(row, out var others) && others.Exists(o => clusters.Root(o) == other));
    }
}
