using System.Diagnostics;
using Mmo.Benchmarks.Reporting;
using Mmo.Cdp.Matching;
using Mmo.Cdp.Tests.Matching.Data;
using Mmo.Testing;

namespace Mmo.Benchmarks.Matching;

/// <summary>Who is like whom: time, memory, and how right it is.</summary>
internal sealed class MatchingBenchmark : IBenchmark
{
    private const int People = 100_000;
    private const int NaivePeople = 1_500;

    public string Name => "matching";

    public string Description =>
        "Records of people, compared by similarity: 100,000 made-up customers (names, birth date, e-mail, phone, address; families, twins, people who moved), of whom 20% "
        + "are second records, as people of a company in the whole product, then the comparing alone, in memory; naive: every record with every other one, measured on 1,500. Then how right the one rule set is "
        + "at the one threshold (p ≥ 0.95), on the public sets that stand beside the repository and on made-up files of 20,000: over all pairs inside the people found, "
        + "those in review not merged, those that blocking missed counted. At p ≥ 0.5, 50,000 records: chains must not form.";

    public async Task<IReadOnlyList<Figure>> RunAsync(double scale, CancellationToken cancellationToken)
    {
        var figures = new List<Figure>();
        var customers = MadeWorld.Make(WorldKinds.Of((int)(People * scale))[0]);
        figures.AddRange(await WholeTenant.MeasureAsync(customers, cancellationToken));
        figures.AddRange(Speed(customers));
        foreach (var set in SharedSets.Names.Select(n => SharedSets.Find(n, Repository.Root)).OfType<LabelledSet>())
        {
            figures.Add(Right(set, new MatchOptions(), set.Name.StartsWith("febrl", StringComparison.Ordinal) ? 0.999 : null, 0.99));
            cancellationToken.ThrowIfCancellationRequested();
        }

        figures.AddRange(WorldKinds.Of((int)(20_000 * scale)).Select(w => Right(MadeWorld.Make(w), new MatchOptions(), null, 0.98)));
        figures.Add(Right(MadeWorld.Make(WorldKinds.Of((int)(50_000 * scale))[0] with { Name = "customers at p ≥ 0.5" }), new MatchOptions { MergeFrom = 0.5 }, null, 0.95));
        return figures;
    }

    private static IEnumerable<Figure> Speed(LabelledSet set)
    {
        var naive = Naive(set);
        var measures = SetMeasures.Of(set, new MatchOptions());
        var pairs = measures.Result.Blocking.Sum(r => r.Pairs);
        yield return new Figure($"{set.Records.Count:#,0} records", measures.Seconds, "s")
        {
            Naive = naive, Bar = "≤ 15 s", IsMet = measures.Seconds <= 15,
            Note = $"{pairs:#,0} pairs compared, {measures.Result.Clusters.Count:#,0} people with several records, {measures.Result.Reviews.Count:#,0} pairs to review; {measures.Clustered}",
        };
        using var process = Process.GetCurrentProcess();
        var memory = process.PeakWorkingSet64 / 1024.0 / 1024;
        yield return new Figure("memory of the process with the raw records, most at any time", memory, "MB") { Bar = "≤ 1,024 MB", IsMet = memory <= 1024 };
    }

    // The time for all pairs of all records, from that for the pairs of a few.
    private static double Naive(LabelledSet set)
    {
        var engine = new MatchEngine(set.Schema);
        var few = set.Records.Take(NaivePeople).ToArray();
        var model = engine.Run(few).Model;
        var reader = new RowReader(engine.Layout, model);
        var rows = few.Select(reader.Read).ToArray();
        var scorer = new PairScorer(engine.Layout, model);
        var started = Stopwatch.GetTimestamp();
        var likely = 0;
        for (var a = 1; a < rows.Length; a++)
        {
            for (var b = 0; b < a; b++)
            {
                likely += scorer.Score(rows[a], rows[b]).LogOdds > 0 ? 1 : 0;
            }
        }

        GC.KeepAlive(likely);
        return Stopwatch.GetElapsedTime(started).TotalSeconds * Math.Pow((double)set.Records.Count / rows.Length, 2) / Environment.ProcessorCount;
    }

    private static Figure Right(LabelledSet set, MatchOptions options, double? f1, double precision)
    {
        var measures = SetMeasures.Of(set, options);
        var (clustered, pairwise) = (measures.Clustered, measures.Pairwise);
        return new Figure($"{set.Name} ({set.Records.Count:#,0} records, {set.Pairs:#,0} true pairs), F1", clustered.F1 * 100, "%")
        {
            Bar = f1 is { } least ? $"≥ {least * 100:0.0}%" : $"precision ≥ {precision * 100:0}%",
            IsMet = f1 is { } wanted ? clustered.F1 >= wanted : clustered.Precision >= precision,
            Note = $"{clustered}; pair by pair {pairwise}; {measures.MissedByBlocking:#,0} missed by blocking, {measures.Result.Reviews.Count:#,0} to review, {measures.Seconds:0.0} s",
        };
    }
}
