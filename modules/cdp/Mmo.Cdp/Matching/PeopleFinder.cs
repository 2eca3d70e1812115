using Mmo.Cdp.Matching.Blocking;
using Mmo.Cdp.Matching.Clustering;
using Mmo.Cdp.Matching.Estimation;

namespace Mmo.Cdp.Matching;

/// <summary>From likely pairs to people, and to the pairs that somebody is asked about.</summary>
internal sealed class PeopleFinder(RecordLayout layout, MatchOptions options, MatchModel model, MatchRow[] rows, MatchConstraints constraints)
{
    private readonly RecordClusters _clusters = new(rows.Length);
    private readonly PairScorer _scorer = new(layout, model);

    public MatchResult Find(List<Edge> edges, IReadOnlyList<RuleReport> blocking, CancellationToken cancellationToken)
    {
        KeepProfiles();
        var mergeFrom = Math.Log(options.MergeFrom / (1 - options.MergeFrom));
        var mustNot = MustNot();
        var guard = new MergeGuard(layout, model, rows, mustNot, options.MaxClusterSize);
        var refusals = new ClusterBuilder(_clusters, guard).Join(edges.TakeWhile(e => e.LogOdds >= mergeFrom), cancellationToken);

        // What was decided by hand is not asked again.
        var reviews = edges.SkipWhile(e => e.LogOdds >= mergeFrom)
            .Where(e => _clusters.Root(e.A) != _clusters.Root(e.B) && !mustNot.Part(_clusters, _clusters.Root(e.A), _clusters.Root(e.B)))
            .Select(e => Review(e, null));
        return new MatchResult(
            model,
            [.. _clusters.All().Select(c => Array.ConvertAll(c, r => rows[r].Id))],
            [.. refusals.Where(r => r.Reason != RefusalReason.MustNot).Select(r => Review(r.Edge, r.Reason)), .. reviews],
            refusals.CountBy(r => r.Reason).ToDictionary(r => r.Key, r => r.Value),
            blocking);
    }

    private ReviewPair Review(Edge edge, RefusalReason? refused) =>
        new(rows[edge.A].Id, rows[edge.B].Id, refused, _scorer.Explain(rows[edge.A], rows[edge.B]));

    private void KeepProfiles()
    {
        var rootOf = new Dictionary<long, int>();
        for (var row = 0; row < rows.Length && constraints.ProfileOf.Count > 0; row++)
        {
            if (constraints.ProfileOf.TryGetValue(rows[row].Id, out var profile) && !rootOf.TryAdd(profile, row))
            {
                _clusters.Join(_clusters.Root(rootOf[profile]), row);
            }
        }
    }

    private MustNotPairs MustNot()
    {
        var pairs = new MustNotPairs();
        foreach (var (first, second) in constraints.MustNot)
        {
            if (Row(first) is var a and >= 0 && Row(second) is var b and >= 0)
            {
                pairs.Add(a, b);
            }
        }

        return pairs;
    }

    private int Row(long id)
    {
        var (low, high) = (0, rows.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (rows[middle].Id == id)
            {
                return middle;
            }

            (low, high) = rows[middle].Id < id ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
