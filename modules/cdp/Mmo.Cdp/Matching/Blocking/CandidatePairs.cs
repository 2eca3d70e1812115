namespace Mmo.Cdp.Matching.Blocking;

/// <summary>
/// The pairs that the rules bring together, each once: a pair belongs to the first rule, and there to the first block, that has it. That is
/// asked of the blocks, so no set of pairs is kept.
/// </summary>
internal sealed class CandidatePairs
{
    private readonly RuleBlocks[] _rules;
    private readonly long[] _pairs;

    public CandidatePairs(RecordLayout layout, IReadOnlyList<MatchRow> rows, int blockLimit)
    {
        var splitters = BlockingRules.Splitters(layout);
        var rules = BlockingRules.For(layout);
        _rules = new RuleBlocks[rules.Count];
        Parallel.For(0, rules.Count, rule => _rules[rule] = new BlockBuilder(rows, splitters, blockLimit).Build(rules[rule]));
        _pairs = new long[_rules.Length];
    }

    /// <summary>Visits every pair; workers run side by side, each with what <paramref name="begin"/> gave it.</summary>
    public void ForEach<TWorker>(
        Func<TWorker> begin, Action<TWorker, int, int> visit, Action<TWorker> end, int workers, CancellationToken cancellationToken, IProgress<double>? progress = null)
    {
        Array.Clear(_pairs);
        for (var rule = 0; rule < _rules.Length; rule++)
        {
            var (at, count) = (rule, _rules[rule].Blocks.Count);

            // A piece of blocks for each worker and turn: they are of unequal size.
            var pieces = Math.Min(count, workers * 16);
            Parallel.For(
                0, pieces, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellationToken }, begin,
                (piece, _, worker) =>
                {
                    VisitBlocks(at, (int)((long)count * piece / pieces), (int)((long)count * (piece + 1) / pieces), (a, b) => visit(worker, a, b));
                    return worker;
                },
                end);
            progress?.Report((rule + 1.0) / _rules.Length);
        }
    }

    /// <summary>What the rules brought together when the pairs were last visited.</summary>
    public IReadOnlyList<RuleReport> Report() =>
        [.. _rules.Select((r, i) => new RuleReport(r.Rule.Name, r.Blocks.Count, _pairs[i], r.Overfull, r.LeftOut))];

    /// <summary>Some rule brings the two together.</summary>
    public bool Has(int a, int b) => Array.Exists(_rules, r => r.Joins(a, b));

    private void VisitBlocks(int rule, int from, int to, Action<int, int> visit)
    {
        var blocks = _rules[rule];
        var pairs = 0L;
        for (var block = from; block < to; block++)
        {
            var members = blocks.Members.AsSpan(blocks.Blocks[block].Start, blocks.Blocks[block].Length);
            for (var i = 1; i < members.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (IsFirst(rule, block, members[i], members[j]))
                    {
                        pairs++;
                        visit(Math.Min(members[i], members[j]), Math.Max(members[i], members[j]));
                    }
                }
            }
        }

        Interlocked.Add(ref _pairs[rule], pairs);
    }

    private bool IsFirst(int rule, int block, int a, int b)
    {
        for (var earlier = 0; earlier < rule; earlier++)
        {
            if (_rules[earlier].Joins(a, b))
            {
                return false;
            }
        }

        return _rules[rule].BlockOf.Length == 1 || _rules[rule].FirstJoint(a, b) == block;
    }
}
