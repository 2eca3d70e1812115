using System.Diagnostics;
using System.Globalization;
using System.Text;
using Mmo.Benchmarks.Ingest.Bare;
using Mmo.Benchmarks.Ingest.Data;
using Mmo.Benchmarks.Ingest.Http;
using Mmo.Benchmarks.Measuring;
using Mmo.Benchmarks.Reporting;
using Mmo.Benchmarks.Hosting;

namespace Mmo.Benchmarks.Ingest;

/// <summary>
/// Events that join somebody with 100,000 events and somebody else, who is taken off them again: first with people who are older, so that the
/// 100,000 change hands each time, then with younger ones. One request at a time, and an event that joins nobody between any two, to compare with.
/// </summary>
internal sealed class Merges(IngestWorld world, HostProcess host, BareIngest bare, double scale)
{
    private const int EventsOfOne = 100_000;
    private const int Older = 50;
    private const int Younger = 250;
    private const int PartsWithAnother = 3;                  // the user id, their own device, the other one
    private const int Connections = 20;
    private const double MaxMilliseconds = 5;

    private readonly IngestTenant _tenant = world.Tenants[2];
    private readonly DateTimeOffset _start = DateTimeOffset.UtcNow.AddHours(-12);
    private int _count;

    public async Task<IReadOnlyList<Figure>> MeasureAsync(CancellationToken cancellationToken)
    {
        await StoreAsync([.. Enumerable.Range(0, Older).Select(n => Event(null, $"older-{n}"))], 1, cancellationToken);
        await StoreAsync([.. Enumerable.Range(0, (int)(EventsOfOne * scale)).Select(_ => Event("busy", "device"))], Growth.RequestSize, cancellationToken);
        await StoreAsync([.. Enumerable.Range(0, Younger).Select(n => Event(null, $"younger-{n}"))], 1, cancellationToken);

        using var one = await KeepAliveConnection.OpenAsync(host.Address);
        await using var unmerges = await Unmerges.BeginAsync(world, _tenant, host);
        var merging = new List<double>();
        var plain = new List<double>();
        var bareMerging = new List<double>();
        foreach (var device in Enumerable.Range(0, Older).Reverse().Select(n => $"older-{n}").Concat(Enumerable.Range(0, Younger).Select(n => $"younger-{n}")))
        {
            merging.Add(await TimeAsync(Event("busy", device), one, bareMerging, cancellationToken));
            plain.Add(await TimeAsync(Event("busy", "device"), one, [], cancellationToken));
            await unmerges.TakeOffAsync(device, PartsWithAnother);
        }

        var (times, others, apart) = (new Percentiles(merging), new Percentiles(plain), new Percentiles(unmerges.Times));
        return
        [
            new Figure("a merge with somebody of 100,000 events, over HTTP, p99", times.At(0.99), "ms")
            {
                Bare = new Percentiles(bareMerging).At(0.99), Bar = "≤ 5 ms", IsMet = times.At(0.99) <= MaxMilliseconds,
                Note = string.Create(
                    CultureInfo.InvariantCulture,
                    $"p50 {times.At(0.5):0.0} ms, bare {new Percentiles(bareMerging).At(0.5):0.0}; an event that joins nobody: p50 {others.At(0.5):0.0}, p99 {others.At(0.99):0.0} ms; {times.Count} merges"),
            },
            new Figure("an un-merge of theirs, over HTTP by somebody signed in, p99", apart.At(0.99), "ms")
            {
                Bare = new Percentiles(unmerges.BareTimes).At(0.99), Bar = "≤ 5 ms", IsMet = apart.At(0.99) <= MaxMilliseconds,
                Note = string.Create(
                    CultureInfo.InvariantCulture,
                    $"p50 {apart.At(0.5):0.0} ms, bare {new Percentiles(unmerges.BareTimes).At(0.5):0.0}; {apart.Count} un-merges"),
            },
        ];
    }

    private async Task StoreAsync(IReadOnlyList<GeneratedEvent> events, int requestSize, CancellationToken cancellationToken)
    {
        using var clients = await Clients.ConnectAsync(host.Address, Connections);
        await clients.SendAllAsync([.. events.Chunk(requestSize).Select(chunk => RequestWriter.Batch(_tenant.WriteKey, chunk))], cancellationToken);
        foreach (var chunk in events.Chunk(1000))
        {
            await bare.CommitAsync(new PreparedBatch(_tenant, chunk));
        }
    }

    private async Task<double> TimeAsync(GeneratedEvent item, KeepAliveConnection connection, List<double> bareTimes, CancellationToken cancellationToken)
    {
        var request = RequestWriter.Single(_tenant.WriteKey, item);
        var batch = new PreparedBatch(_tenant, [item]);
        var began = Stopwatch.GetTimestamp();
        await connection.StoreAsync(request, cancellationToken);
        var time = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        began = Stopwatch.GetTimestamp();
        await bare.CommitAsync(batch);
        bareTimes.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        return time;
    }

    private GeneratedEvent Event(string? user, string device)
    {
        var no = _count++;
        return new GeneratedEvent($"merge-{no}", "track", EventGenerator.Names[0], user, device, null, _start.AddMilliseconds(no), Encoding.UTF8.GetBytes("""{"sku":"SKU-1"}"""));
    }
}
