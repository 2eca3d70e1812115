using Mmo.Benchmarks.Ingest.Bare;
using Mmo.Benchmarks.Reporting;
using Mmo.Benchmarks.Hosting;

namespace Mmo.Benchmarks.Ingest;

/// <summary>Events from a socket to the disk, with people found out on the way.</summary>
internal sealed class IngestBenchmark : IBenchmark
{
    private const double MaxMemory = 400;

    public string Name => "ingest";

    public string Description =>
        """
        Events over HTTP into a host process with all its workers, 100 a request, with identity: 1,000,000 of one tenant beside two smaller ones
        (90, 9 and 1 of a hundred), people of whom few do much (Zipf), 15% of them on two devices that turn out to be one person. Bare: the
        statements of `tests/Mmo.Benchmarks/bare/ingest.sql`, 1,000 events a commit, from ready arrays, on a database of its own; the forms take
        turns, 20,000 events each. Naive: a transaction an event, a statement a row. No orders and no consents are among them.
        """.ReplaceLineEndings(" ").Trim();

    public async Task<IReadOnlyList<Figure>> RunAsync(double scale, CancellationToken cancellationToken)
    {
        await using var world = await IngestWorld.CreateAsync(cancellationToken);
        await using var host = await HostProcess.StartAsync(world.Server.ConnectionTo(IngestWorld.Ours));
        await using var bare = await BareIngest.ConnectAsync(world.ConnectionTo(IngestWorld.Bare));
        var growth = new Growth(world, host, bare, scale);
        return
        [
            .. await growth.MeasureAsync(cancellationToken),
            .. await new PlannedIngest(world, host, growth.Largest, scale).MeasureAsync(cancellationToken),
            await Latency.MeasureAsync(host, world.Tenants[0], growth.Largest, growth.Rate, scale, cancellationToken),
            await Singles.MeasureAsync(host, world.Tenants[0], growth.Largest, growth.NaiveRate, scale, cancellationToken),
            .. await new Merges(world, host, bare, scale).MeasureAsync(cancellationToken),
            new Figure("memory of the host, most at any time", host.PeakMemory, "MB") { Bar = "≤ 400 MB", IsMet = host.PeakMemory <= MaxMemory },
        ];
    }
}
