using Mmo.Cdp.Matching.Blocking;
using Mmo.Cdp.Matching.Clustering;
using Mmo.Cdp.Matching.Estimation;

namespace Mmo.Cdp.Matching;

/// <summary>From likely pairs to people, and to the pairs that somebody is asked about.</summary>
internal sealed class PeopleFinder(RecordLayout layout, MatchOptions options, MatchModel model, MatchRow[] rows, MatchConstraints constraints)
{
    private readonly MustNotPairs _mustNot = MustNot(rows, constraints);
    private readonly IReadOnlyList<string>?[] _userIds = Array.ConvertAll(rows, r => constraints.UserIdsOf.GetValueOrDefault(r.Id));
    private readonly PairScorer _scorer = new(layout, model);

    public MatchResult Find(List<Edge> edges, IReadOnlyList<RuleReport> blocking, CancellationToken cancellationToken)
    {
        var mergeFrom = Math.Log(options.MergeFrom / (1 - options.MergeFrom));
        var sure = edges.TakeWhile(e => e.LogOdds >= mergeFrom).ToArray();
        var clusters = Profiles();
        var refusals = Join(clusters, sure, new MustNotPairs(), cancellationToken);
        if (!_mustNot.IsEmpty)
        {
            (clusters, refusals) = Part(clusters, sure, refusals, cancellationToken);
        }

        // What was decided by hand is not asked again.
        var doubtful = edges.Skip(sure.Length)
            .Where(e => clusters.Root(e.A) != clusters.Root(e.B) && !_mustNot.Part(clusters, clusters.Root(e.A), clusters.Root(e.B)))
            .Select(e => Review(e, null));
        return new MatchResult(
            model,
            [.. clusters.All().Select(c => Array.ConvertAll(c, r => rows[r].Id))],
            Joins(clusters, sure),
            [.. refusals.Where(r => r.Reason != RefusalReason.MustNot).Select(r => Review(r.Edge, r.Reason)), .. doubtful],
            refusals.CountBy(r => r.Reason).ToDictionary(r => r.Key, r => r.Value),
            blocking);
    }

    private IReadOnlyList<Refusal> Join(RecordClusters clusters, IEnumerable<Edge> edges, MustNotPairs mustNot, CancellationToken cancellationToken) =>
        new ClusterBuilder(clusters, new MergeGuard(layout, model, rows, mustNot, _userIds, options.MaxClusterSize)).Join(edges, cancellationToken);

    // Only the people whom a must-not pair divides are joined anew, each among their own records: keeping two apart joins nobody with a third.
    private (RecordClusters Clusters, IReadOnlyList<Refusal> Refusals) Part(
        RecordClusters whole, Edge[] sure, IReadOnlyList<Refusal> refusals, CancellationToken cancellationToken)
    {
        var divided = _mustNot.Rows.Where(row => _mustNot.Of(row).Any(o => whole.Root(o) == whole.Root(row))).Select(whole.Root).ToHashSet();
        var parted = Profiles();
        foreach (var members in whole.All())
        {
            for (var i = 1; i < members.Length && !divided.Contains(whole.Root(members[0])); i++)
            {
                if (parted.Root(members[i]) is var root && root != parted.Root(members[0]))
                {
                    parted.Join(parted.Root(members[0]), root);
                }
            }
        }

        var within = sure.Where(e => whole.Root(e.A) == whole.Root(e.B) && divided.Contains(whole.Root(e.A)));
        return (parted, [.. refusals, .. Join(parted, within, _mustNot, cancellationToken)]);
    }

    // The surest pairs inside each person that hold it together.
    private List<MatchJoin> Joins(RecordClusters people, Edge[] sure)
    {
        var tree = Profiles();
        var joins = new List<MatchJoin>();
        foreach (var edge in sure)
        {
            var (a, b) = (tree.Root(edge.A), tree.Root(edge.B));
            if (a != b && people.Root(edge.A) == people.Root(edge.B))
            {
                tree.Join(a, b);
                joins.Add(new MatchJoin(rows[edge.A].Id, rows[edge.B].Id, _scorer.Explain(rows[edge.A], rows[edge.B])));
            }
        }

        return joins;
    }

    private ReviewPair Review(Edge edge, RefusalReason? refused) =>
        new(rows[edge.A].Id, rows[edge.B].Id, refused, _scorer.Explain(rows[edge.A], rows[edge.B]));

    private RecordClusters Profiles()
    {
        var clusters = new RecordClusters(rows.Length);
        var firstOf = new Dictionary<long, int>();
        for (var row = 0; row < rows.Length && constraints.ProfileOf.Count > 0; row++)
        {
            if (constraints.ProfileOf.TryGetValue(rows[row].Id, out var profile) && !firstOf.TryAdd(profile, row)
                && clusters.Root(firstOf[profile]) is var root && !_mustNot.Part(clusters, root, row))
            {
                clusters.Join(root, row);
            }
        }

        return clusters;
    }

    private static MustNotPairs MustNot(MatchRow[] rows, MatchConstraints constraints)
    {
        var ids = Array.ConvertAll(rows, r => r.Id);
        var pairs = new MustNotPairs();
        foreach (var (first, second) in constraints.MustNot)
        {
            if (Array.BinarySearch(ids, first) is var a and >= 0 && Array.BinarySearch(ids, second) is var b and >= 0 && a != b)
            {
                pairs.Add(a, b);
            }
        }

        return pairs;
    }
}
