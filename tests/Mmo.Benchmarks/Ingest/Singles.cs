using System.Globalization;
using Mmo.Benchmarks.Ingest.Data;
using Mmo.Benchmarks.Ingest.Http;
using Mmo.Benchmarks.Measuring;
using Mmo.Benchmarks.Reporting;
using Mmo.Benchmarks.Hosting;

namespace Mmo.Benchmarks.Ingest;

/// <summary>One event a request, from many clients at once: they share commits.</summary>
internal static class Singles
{
    private const int Events = 60_000;
    private const int Connections = 64;
    private const double MinRate = 4000;

    public static async Task<Figure> MeasureAsync(
        HostProcess host, IngestTenant tenant, EventGenerator generator, double naiveRate, double scale, CancellationToken cancellationToken)
    {
        using var clients = await Clients.ConnectAsync(host.Address, Connections);
        var requests = generator.Next((int)(Events * scale)).Select(item => RequestWriter.Single(tenant.WriteKey, item)).ToArray();
        var began = TimeProvider.System.GetTimestamp();
        var times = new Percentiles(await clients.SendAllAsync(requests, cancellationToken));
        var rate = times.Count / TimeProvider.System.GetElapsedTime(began).TotalSeconds;
        return new Figure("single events from 64 connections", rate, "/s")
        {
            Naive = naiveRate, Bar = "≥ 4,000/s", IsMet = rate >= MinRate,
            Note = string.Create(CultureInfo.InvariantCulture, $"p50 {times.At(0.5):0.0} ms, p99 {times.At(0.99):0.0} ms, {clients.PutOff} put off"),
        };
    }
}
