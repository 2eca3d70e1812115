using System.Diagnostics;
using Mmo.Cdp.Matching;
using Mmo.Cdp.Matching.Blocking;

namespace Mmo.Cdp.Tests.Matching.Data;

/// <summary>What a run of the engine over a set of which the truth is known came to.</summary>
/// <param name="Result">What it found.</param>
/// <param name="Clustered">Over all pairs within the people that it found: the number that counts.</param>
/// <param name="Pairwise">Over the candidate pairs that are likely enough by themselves.</param>
/// <param name="MissedByBlocking">True pairs that no rule brought together.</param>
/// <param name="Seconds">From the raw records to the people.</param>
internal sealed record SetMeasures(MatchResult Result, Quality Clustered, Quality Pairwise, long MissedByBlocking, double Seconds)
{
    public static SetMeasures Of(LabelledSet set, MatchOptions options)
    {
        var engine = new MatchEngine(set.Schema, options);
        var started = Stopwatch.GetTimestamp();
        var result = engine.Run(set.Records);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;

        var reader = new RowReader(engine.Layout, result.Model);
        var rows = set.Records.Select(reader.Read).ToArray();
        var scorer = new PairScorer(engine.Layout, result.Model);
        var likely = new List<(long First, long Second)>();
        var blocked = 0L;
        new CandidatePairs(engine.Layout, rows, options.BlockLimit).ForEach(
            () => 0,
            (_, a, b) =>
            {
                blocked += set.IsSame(a, b) ? 1 : 0;
                if (scorer.Score(rows[a], rows[b]).Probability >= options.MergeFrom)
                {
                    likely.Add((a, b));
                }
            },
            _ => { },
            1,
            CancellationToken.None);
        return new SetMeasures(result, Quality.Clustered(set, result), Quality.Pairwise(set, likely), set.Pairs - blocked, seconds);
    }
}
