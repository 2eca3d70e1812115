using System.Globalization;
using Mmo.Benchmarks.Ingest.Bare;
using Mmo.Benchmarks.Ingest.Data;
using Mmo.Benchmarks.Ingest.Http;
using Mmo.Benchmarks.Ingest.Naive;
using Mmo.Benchmarks.Measuring;
using Mmo.Benchmarks.Reporting;
using Mmo.Benchmarks.Hosting;

namespace Mmo.Benchmarks.Ingest;

/// <summary>A tenant grows by a million events, each slice of them by each form in turn; then all must have come to the same.</summary>
internal sealed class Growth(IngestWorld world, HostProcess host, BareIngest bare, double scale)
{
    public const int RequestSize = 100;

    private const double ShareOfNaive = 0.02;                // the first slice
    private const int Slices = 50;
    private const int MinSlice = 4000;                       // fewer would not keep all connections busy
    private const int CommitSize = 1000;
    private const int Connections = 20;                      // so that a whole commit waits while another is written
    private static readonly int[] Events = [1_000_000, 100_000, 11_000];
    private static readonly int[] People = [500_000, 50_000, 5_000];

    // So long ago that the last event of the run is still from the past, and none is late.
    private readonly DateTimeOffset _start = new(DateTime.UtcNow.AddHours(-22).Ticks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, TimeSpan.Zero);
    private readonly RateMeter _ours = new(world.Server.ProcessId, host.ProcessId);
    private readonly RateMeter _bare = new(world.Server.ProcessId, Environment.ProcessId);
    private readonly RateMeter _append = new(world.Server.ProcessId, Environment.ProcessId);
    private readonly RateMeter _naive = new(world.Server.ProcessId, Environment.ProcessId);

    private int _putOff;

    /// <summary>What goes on with the events of the largest tenant.</summary>
    public EventGenerator Largest { get; private set; } = null!;

    /// <summary>Events a second over HTTP.</summary>
    public double Rate => _ours.Rate;

    public double NaiveRate => _naive.Rate;

    public async Task<IReadOnlyList<Figure>> MeasureAsync(CancellationToken cancellationToken)
    {
        await using var append = await BareAppend.ConnectAsync(world.ConnectionTo(IngestWorld.Append));
        await using var settling = await Settling.OfAsync(world.Server, IngestWorld.Ours);

        // The small ones first, untimed: the code is warm then, and the walls have something to hold off.
        foreach (var tenant in (int[])[1, 2])
        {
            var events = GeneratorOf(tenant).Next((int)(Events[tenant] * scale));
            using (var clients = await Clients.ConnectAsync(host.Address, Connections))
            {
                await clients.SendAllAsync(RequestsOf(tenant, events), cancellationToken);
            }

            foreach (var batch in BatchesOf(tenant, events))
            {
                await bare.CommitAsync(batch);
                await append.CommitAsync(batch);
            }
        }

        Largest = GeneratorOf(0);
        var sizes = SizesOf((int)(Events[0] * scale)).ToArray();
        for (var slice = 0; slice < sizes.Length; slice++)
        {
            var events = Largest.Next(sizes[slice]);
            var requests = RequestsOf(0, events);
            var batches = BatchesOf(0, events);

            // Connections of its own: the host closes those that lie idle for two minutes.
            using var clients = await Clients.ConnectAsync(host.Address, Connections);
            Func<Task>[] forms =
            [
                () => _ours.MeasureAsync(events.Length, () => clients.SendAllAsync(requests, cancellationToken), () => settling.WaitAsync(cancellationToken)),
                () => _bare.MeasureAsync(events.Length, () => AllAsync(batches, bare.CommitAsync)),
                () => _append.MeasureAsync(events.Length, () => AllAsync(batches, append.CommitAsync)),
            ];
            for (var turn = 0; turn < forms.Length; turn++)
            {
                await forms[(slice + turn) % forms.Length]();
            }

            Console.Error.WriteLine($"slice {slice + 1} of {sizes.Length}: {_ours.Rate:0} over HTTP, {_bare.Rate:0} bare, {_append.Rate:0} appended a second; load {Machine.Load()}");
            _putOff += clients.PutOff;
            if (slice == 0)
            {
                await MeasureNaiveAsync(events);
            }
        }

        var checksum = await CompareAsync();
        var commits = await world.Server.ScalarAsync<double>(IngestWorld.Ours, $"select avg(event_count)::float8 from cdp.feed_batch where tenant_id = '{world.Tenants[0].Id}'");
        return FiguresOf(string.Create(CultureInfo.InvariantCulture, $"{checksum}; {commits:0} events a commit, {_putOff} requests put off"));
    }

    private IReadOnlyList<Figure> FiguresOf(string note) =>
    [
        new("events over HTTP beside the bare transaction", _ours.Rate, "/s")
        {
            Bare = _bare.Rate, Naive = _naive.Rate, Cost = _ours.Cost, Bar = "≥ 0.5 of bare", IsMet = _ours.Rate >= 0.5 * _bare.Rate, Note = note,
        },
        new("the same beside a bare append", _ours.Rate, "/s") { Bare = _append.Rate, Bar = "≥ 0.25 of bare", IsMet = _ours.Rate >= 0.25 * _append.Rate },
        new("the bare transaction itself", _bare.Rate, "/s") { Cost = _bare.Cost },
        new("the bare append itself", _append.Rate, "/s") { Cost = _append.Cost },
        new("the naive form itself", _naive.Rate, "/s") { Cost = _naive.Cost },
        new("last quarter of the events, of the rate of the first", 100 * _ours.LastQuarter / _ours.FirstQuarter, "%")
        {
            Bare = 100 * _bare.LastQuarter / _bare.FirstQuarter, Bar = "≥ 85%", IsMet = _ours.LastQuarter >= 0.85 * _ours.FirstQuarter,
        },
    ];

    private static IEnumerable<int> SizesOf(int events)
    {
        var first = (int)(events * ShareOfNaive);
        yield return first;
        var size = Math.Max(events / Slices, MinSlice);
        for (var done = first; done < events; done += size)
        {
            yield return Math.Min(size, events - done);
        }
    }

    private async Task MeasureNaiveAsync(IReadOnlyList<GeneratedEvent> events)
    {
        await using var naive = await NaiveIngest.ConnectAsync(world.ConnectionTo(IngestWorld.Naive));
        await _naive.MeasureAsync(events.Count, () => AllAsync(events, item => naive.CommitAsync(world.Tenants[0], item)));
        var expected = await Checksum.OfAsync(world.Server, IngestWorld.Bare, world.Tenants[0]);
        Expect(expected, await Checksum.OfAsync(world.Server, IngestWorld.Naive, world.Tenants[0]), "the naive form after the first 2%");
        Expect(expected, await Checksum.OfAsync(world.Server, IngestWorld.Ours, world.Tenants[0]), "our path after the first 2%");
    }

    private async Task<string> CompareAsync()
    {
        foreach (var tenant in world.Tenants)
        {
            var expected = await Checksum.OfAsync(world.Server, IngestWorld.Bare, tenant);
            Expect(expected, await Checksum.OfAsync(world.Server, IngestWorld.Ours, tenant), "our path");
            Expect(
                await Checksum.OfLogAsync(world.Server, IngestWorld.Bare, tenant), await Checksum.OfLogAsync(world.Server, IngestWorld.Append, tenant), "the bare append");
        }

        var people = (await Checksum.OfAsync(world.Server, IngestWorld.Ours, world.Tenants[0])).People.Split('/')[0];
        return $"checksums of events, identifiers with their counts, people ({people} of the largest tenant) and profiles are equal in all forms";
    }

    private static void Expect<T>(T expected, T found, string form)
        where T : notnull
    {
        if (!expected.Equals(found))
        {
            throw new InvalidOperationException($"The bare statements came to {expected}, {form} came to {found}.");
        }
    }

    private EventGenerator GeneratorOf(int tenant) => new(seed: tenant + 1, mark: $"{(char)('a' + tenant)}", Math.Max((int)(People[tenant] * scale), 100), _start);

    private byte[][] RequestsOf(int tenant, IEnumerable<GeneratedEvent> events) =>
        [.. events.Chunk(RequestSize).Select(chunk => RequestWriter.Batch(world.Tenants[tenant].WriteKey, chunk))];

    private PreparedBatch[] BatchesOf(int tenant, IEnumerable<GeneratedEvent> events) =>
        [.. events.Chunk(CommitSize).Select(chunk => new PreparedBatch(world.Tenants[tenant], chunk))];

    private static async Task AllAsync<T>(IEnumerable<T> items, Func<T, Task> work)
    {
        foreach (var item in items)
        {
            await work(item);
        }
    }
}
