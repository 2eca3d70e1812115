using Mmo.Benchmarks.Hosting;
using Mmo.Benchmarks.Measuring;
using Mmo.Benchmarks.Reporting;
using Mmo.Benchmarks.Worlds;
using Mmo.Cdp.Segments;
using Mmo.Testing.Http;

namespace Mmo.Benchmarks.Segments;

/// <summary>The number beside a condition that somebody builds: over HTTP, as the page asks.</summary>
internal sealed class SegmentCounts(PeopleWorld world, SegmentSubject subject, CpuMeter meter)
{
    private const int Rounds = 30;
    private const int NaiveRounds = 4;

    public async Task<IReadOnlyList<Figure>> MeasureAsync(CancellationToken cancellationToken)
    {
        using var browser = await world.Host.SignInAsync();
        await using var bare = await BareStatements.OpenAsync(world.Server, "mmo_cdp", world.Host.Big, cancellationToken);
        await AskAsync(browser, withRows: true);

        List<double> page = [], alone = [], byHand = [], naive = [];
        var (counts, work) = (0L, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            meter.Lap();
            var (answer, milliseconds) = await Clocked.RunAsync(() => AskAsync(browser, withRows: true));
            work += meter.Lap();
            page.Add(milliseconds);
            alone.Add((await Clocked.RunAsync(() => AskAsync(browser, withRows: false))).Milliseconds);
            var (same, bareMilliseconds) = await Clocked.RunAsync(() => bare.QueryOneAsync<long>(BareStatements.Read("bare/segment-count"), subject.At(answer.AsOf)));
            byHand.Add(bareMilliseconds);
            Expect(answer.Count, same, "by hand");
            counts = answer.Count;
            if (round < NaiveRounds)
            {
                var (naiveCount, naiveMilliseconds) =
                    await Clocked.RunAsync(() => bare.QueryOneAsync<long>(BareStatements.Read("naive/segment-count"), subject.At(answer.AsOf)));
                naive.Add(naiveMilliseconds);
                Expect(answer.Count, naiveCount, "naively");
            }
        }

        return
        [
            Of("the number of people", alone, byHand, naive) with
            {
                Bar = "p95 ≤ 800 ms", IsMet = new Percentiles(alone).At(0.95) <= 800, Note = $"p50 {Figure.Text(new Percentiles(alone).At(0.5))} ms",
            },
            Of("the rest of the page, when the number stands: of each condition alone and in turn, ten people", page, byHand, naive) with
            {
                Note = $"p50 {Figure.Text(new Percentiles(page).At(0.5))} ms; {counts:#,0} people, equal by hand and naively; {work / Rounds:0.00} CPU-s of the database a count",
            },
        ];
    }

    private static Figure Of(string what, List<double> ours, List<double> bare, List<double> naive) => new($"{what}, p95", new Percentiles(ours).At(0.95), "ms")
    {
        Bare = new Percentiles(bare).At(0.95), Naive = new Percentiles(naive).At(0.5),
    };

    private static Task<SegmentPreviewDto> AskAsync(HttpClient browser, bool withRows) => browser.PostOkAsync<SegmentPreviewDto>(
        "/api/cdp/segment/preview", new { condition = SegmentSubject.ConditionJson, withRows, withSample = withRows });

    private static void Expect(long ours, long other, string how)
    {
        if (ours != other)
        {
            throw new InvalidOperationException($"We count {ours} people, counted {how} there are {other}.");
        }
    }
}
