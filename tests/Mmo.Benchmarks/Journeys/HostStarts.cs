using Mmo.Benchmarks.Hosting;
using Mmo.Benchmarks.Measuring;
using Mmo.Benchmarks.Reporting;

namespace Mmo.Benchmarks.Journeys;

/// <summary>A host starts on a database where nobody waits, and on one where many do, in turns.</summary>
internal sealed class HostStarts(JourneyWorld world, int people)
{
    private const int Starts = 5;

    public async Task<Figure> MeasureAsync(CancellationToken cancellationToken)
    {
        await world.EnrolAsync(await world.PublishAsync("等着的"), "wait", people, "now() + interval '1 day'", cancellationToken);
        await using var empty = await BenchmarkServer.StartAsync(cancellationToken);

        // The first start makes the tables; the one beside it warms the machine's files.
        await HostProcess.TimeToReadyAsync(empty.ConnectionString, cancellationToken);
        await HostProcess.TimeToReadyAsync(world.Server.ConnectionString, cancellationToken);
        List<double> none = [], many = [];
        for (var start = 0; start < Starts; start++)
        {
            none.Add(await HostProcess.TimeToReadyAsync(empty.ConnectionString, cancellationToken));
            many.Add(await HostProcess.TimeToReadyAsync(world.Server.ConnectionString, cancellationToken));
        }

        var (without, with) = (new Percentiles(none).At(0.5), new Percentiles(many).At(0.5));
        return new Figure("host start with 300,000 who wait, until it is ready, median of 5", with, "ms")
        {
            Bare = without, Bar = "≤ 1,000 ms more than with none (bare)", IsMet = with - without <= 1000,
        };
    }
}
