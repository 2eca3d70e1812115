using Mmo.Benchmarks.Measuring;
using Mmo.Benchmarks.Reporting;
using Mmo.Benchmarks.Worlds;

namespace Mmo.Benchmarks.Segments;

internal sealed class SegmentBenchmark : IBenchmark
{
    public string Name => "segment";

    public string Description =>
        "City = 上海 AND at least 2 purchases in 30 days AND no mail opened in 7, on 1,000,000 profiles and 10,000,000 events of 60 days (three tenants 90/9/1, "
        + "15% merged people, Zipf activity), asked in the big tenant. Bare: the best statement written by hand; naive: a correlated subquery for each condition and person.";

    public async Task<IReadOnlyList<Figure>> RunAsync(double scale, CancellationToken cancellationToken)
    {
        var world = await PeopleWorld.OpenAsync(scale, cancellationToken);
        var subject = await SegmentSubject.ReadAsync(world, cancellationToken);
        var meter = new CpuMeter(world.Server.ProcessId);
        return
        [
            .. await new SegmentCounts(world, subject, meter).MeasureAsync(cancellationToken),
            .. await new SegmentDeltas(world, subject).MeasureAsync(cancellationToken),
        ];
    }
}
