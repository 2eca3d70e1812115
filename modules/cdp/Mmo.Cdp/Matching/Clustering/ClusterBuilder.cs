namespace Mmo.Cdp.Matching.Clustering;

/// <summary>Joins records along their likeliest pairs, the surest first, as far as the guard allows.</summary>
internal sealed class ClusterBuilder(RecordClusters clusters, MergeGuard guard)
{
    // The same two groups are refused once, until one of them has grown.
    private readonly Dictionary<(int, int), (int Size, RefusalReason Reason)> _refused = [];

    /// <param name="edges">In their order.</param>
    /// <returns>What was refused, less what came together by another way.</returns>
    public IReadOnlyList<Refusal> Join(IEnumerable<Edge> edges, CancellationToken cancellationToken)
    {
        var refusals = new List<Refusal>();
        foreach (var edge in edges)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (a, b) = (clusters.Root(edge.A), clusters.Root(edge.B));
            if (a == b)
            {
                continue;
            }

            if (Refuses(Math.Min(a, b), Math.Max(a, b)) is { } reason)
            {
                refusals.Add(new Refusal(edge, reason));
            }
            else
            {
                clusters.Join(a, b);
            }
        }

        refusals.RemoveAll(r => clusters.Root(r.Edge.A) == clusters.Root(r.Edge.B));
        return refusals;
    }

    private RefusalReason? Refuses(int a, int b)
    {
        var size = clusters.Members(a).Count + clusters.Members(b).Count;
        if (_refused.TryGetValue((a, b), out var before) && before.Size == size)
        {
            return before.Reason;
        }

        var reason = guard.Refuses(clusters, a, b);
        if (reason is { } found)
        {
            _refused[(a, b)] = (size, found);
        }

        return reason;
    }
}
