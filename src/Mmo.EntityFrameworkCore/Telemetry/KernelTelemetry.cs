using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Mmo.EntityFrameworkCore.Telemetry;

/// <summary>What OpenTelemetry is told of feeds, actions and workers.</summary>
internal static class KernelTelemetry
{
    public static readonly ActivitySource Spans = new(Name);

    public static readonly Meter Meter = new(Name);

    private const string Name = "Mmo.Kernel";

    private static readonly Counter<long> Failures =
        Meter.CreateCounter<long>("mmo.worker.failures", "{failure}", "Rounds of a worker that failed, by worker.");

    public static void Failed(string worker) => Failures.Add(1, new KeyValuePair<string, object?>("worker", worker));
}
