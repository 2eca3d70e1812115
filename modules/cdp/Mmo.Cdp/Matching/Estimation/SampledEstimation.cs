using Mmo.Cdp.Matching.Blocking;
using Mmo.Cdp.Matching.Comparisons;

namespace Mmo.Cdp.Matching.Estimation;

/// <summary>Draws the pairs that a model is estimated from, by their ids, so that the same records give the same model.</summary>
internal sealed class SampledEstimation(RecordLayout layout, MatchOptions options)
{
    public MatchModel Estimate(
        MatchRow[] rows, CandidatePairs pairs, Func<int, (int Records, IReadOnlyDictionary<string, int> Terms)> termsOf, CancellationToken cancellationToken)
    {
        var start = InitialModel.Of(layout, rows.Length, termsOf);
        if (rows.Length < 2)
        {
            return start;
        }

        var (candidates, weight) = Candidates(rows, pairs, cancellationToken);
        return new ModelEstimator(layout, start, candidates, weight, Random(rows)).Estimate();
    }

    private (PairSample Sample, double Weight) Candidates(MatchRow[] rows, CandidatePairs pairs, CancellationToken cancellationToken)
    {
        pairs.ForEach(() => 0, (_, _, _) => { }, _ => { }, options.Workers, cancellationToken);
        var all = pairs.Report().Sum(r => r.Pairs);
        var share = Math.Min(1, (double)options.SamplePairs / Math.Max(all, 1));
        var below = share >= 1 ? ulong.MaxValue : (ulong)(share * ulong.MaxValue);
        var sample = new Collector(layout);

        // One worker: the sums of the estimation depend on the order in which they are added.
        pairs.ForEach(
            () => 0,
            (_, a, b) =>
            {
                if (StableHash.Of((ulong)rows[a].Id, (ulong)rows[b].Id) <= below)
                {
                    sample.Add(rows[a], rows[b]);
                }
            },
            _ => { },
            1,
            cancellationToken);
        return (sample.Sample, 1 / share);
    }

    private PairSample Random(MatchRow[] rows)
    {
        var sample = new Collector(layout);
        var all = rows.Length * (rows.Length - 1L) / 2;
        if (all <= options.SamplePairs)
        {
            for (var a = 1; a < rows.Length; a++)
            {
                for (var b = 0; b < a; b++)
                {
                    sample.Add(rows[b], rows[a]);
                }
            }

            return sample.Sample;
        }

        for (var i = 0UL; sample.Sample.Pairs < options.SamplePairs; i++)
        {
            var (a, b) = ((int)(StableHash.Of(i, 1) % (ulong)rows.Length), (int)(StableHash.Of(i, 2) % (ulong)rows.Length));
            if (a != b)
            {
                sample.Add(rows[Math.Min(a, b)], rows[Math.Max(a, b)]);
            }
        }

        return sample.Sample;
    }

    private sealed class Collector(RecordLayout layout)
    {
        private readonly PairComparer _comparer = new(layout);
        private readonly AgreementLevel[] _levels = new AgreementLevel[layout.Comparisons.Count];
        private readonly int[] _counts = new int[layout.Comparisons.Count];

        public PairSample Sample { get; } = new(layout.Comparisons.Count);

        public void Add(MatchRow a, MatchRow b)
        {
            var swapped = _comparer.Compare(a, b, _levels, _counts);
            Sample.Add(_levels, _counts, swapped);
        }
    }
}
