namespace Mmo.Cdp.Matching.Clustering;

/// <summary>Which rows are together: a forest with the members of each root.</summary>
internal sealed class RecordClusters
{
    private readonly int[] _parent;
    private readonly List<int>?[] _members;

    public RecordClusters(int rows)
    {
        _parent = new int[rows];
        _members = new List<int>?[rows];
        for (var row = 0; row < rows; row++)
        {
            _parent[row] = row;
        }
    }

    public int Root(int row)
    {
        while (_parent[row] != row)
        {
            row = _parent[row] = _parent[_parent[row]];
        }

        return row;
    }

    /// <summary>The rows of a root's cluster.</summary>
    public IReadOnlyList<int> Members(int root) => _members[root] ?? [root];

    /// <summary>Joins two roots under the lower one.</summary>
    public void Join(int a, int b)
    {
        var (root, other) = (Math.Min(a, b), Math.Max(a, b));
        var members = _members[root] ??= [root];
        members.AddRange(Members(other));
        _members[other] = null;
        _parent[other] = root;
    }

    /// <summary>The clusters of more than one row, each in the order of rows.</summary>
    public IEnumerable<int[]> All()
    {
        for (var row = 0; row < _parent.Length; row++)
        {
            if (_parent[row] == row && _members[row] is { } members)
            {
                yield return [.. members.Order()];
            }
        }
    }
}
