using System.Globalization;
using Mmo.Benchmarks.Ingest.Data;
using Mmo.Benchmarks.Ingest.Http;
using Mmo.Benchmarks.Measuring;
using Mmo.Benchmarks.Reporting;
using Mmo.Benchmarks.Hosting;

namespace Mmo.Benchmarks.Ingest;

/// <summary>How long a request takes when four fifths of what the host can do come in, at a steady pace.</summary>
internal static class Latency
{
    private const double Share = 0.8;
    private const double MaxMilliseconds = 300;
    private const int Connections = 64;
    private static readonly TimeSpan Lasting = TimeSpan.FromSeconds(30);

    public static async Task<Figure> MeasureAsync(
        HostProcess host, IngestTenant tenant, EventGenerator generator, double sustained, double scale, CancellationToken cancellationToken)
    {
        using var clients = await Clients.ConnectAsync(host.Address, Connections);
        var interval = TimeSpan.FromSeconds(Growth.RequestSize / (Share * sustained));
        var count = Math.Max(100, (int)(Lasting / interval * scale));
        var requests = Enumerable.Range(0, count).Select(_ => RequestWriter.Batch(tenant.WriteKey, generator.Next(Growth.RequestSize))).ToArray();
        var times = new Percentiles(await clients.SendPacedAsync(requests, interval, cancellationToken));
        return new Figure("a request of 100 events at 80% of that rate, p99", times.At(0.99), "ms")
        {
            Bar = "≤ 300 ms", IsMet = times.At(0.99) <= MaxMilliseconds,
            Note = string.Create(CultureInfo.InvariantCulture, $"p50 {times.At(0.5):0} ms; {times.Count} requests at {Share * sustained:0} events/s, {clients.PutOff} put off"),
        };
    }
}
