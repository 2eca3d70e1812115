using System.Diagnostics.Metrics;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Telemetry;
using Mmo.EntityFrameworkCore.Workers;

namespace Mmo.EntityFrameworkCore.Operations;

/// <summary>Measures what waits for each worker, where metrics are collected; one host does it for all.</summary>
internal sealed class BacklogGauges : IWorkerSource, ISingletonDependency
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(15);

    private readonly Lazy<InstallationReadings> _readings;
    private readonly TimeProvider _clock;
    private readonly ObservableGauge<long> _count;
    private volatile IReadOnlyList<Measured> _measured = [];
    private long _measuredAt;

    // Lazy: the readings know the workers, and this is one.
    public BacklogGauges(IServiceProvider services, TimeProvider clock)
    {
        _readings = new(() => (InstallationReadings)services.GetService(typeof(InstallationReadings))!);
        _clock = clock;
        _count = KernelTelemetry.Meter.CreateObservableGauge(
            "mmo.work.backlog", () => Read(m => m.Count), "{item}", "What waits for a worker over all companies; for a feed consumer, commits.");
        KernelTelemetry.Meter.CreateObservableGauge(
            "mmo.work.lag", () => Read(m => m.Seconds), "s", "For how long the oldest of it has waited.");
    }

    public IEnumerable<Worker> Workers() => [new Worker("work:kernel:gauges", MeasureAsync, cancellation => Task.Delay(Period, _clock, cancellation))];

    private async Task<bool> MeasureAsync(CancellationToken cancellationToken)
    {
        if (!_count.Enabled)
        {
            return false;
        }

        var now = _clock.GetUtcNow();
        var measured = new List<Measured>();
        foreach (var worker in _readings.Value.Workers.Where(w => w.Backlog is not null))
        {
            var total = await _readings.Value.BacklogAsync(worker.Backlog!, cancellationToken: cancellationToken);
            measured.Add(new Measured(worker.Name, total.Count, total.Since is { } since ? Math.Max(0, (now - since).TotalSeconds) : 0));
        }

        _measured = measured;
        Volatile.Write(ref _measuredAt, _clock.GetTimestamp());
        return false;
    }

    // A host that lost the lease says nothing more of what it measured then.
    private IEnumerable<Measurement<T>> Read<T>(Func<Measured, T> value)
        where T : struct =>
        _measured.Count == 0 || _clock.GetElapsedTime(Volatile.Read(ref _measuredAt)) > 4 * Period
            ? []
            : _measured.Select(m => new Measurement<T>(value(m), new KeyValuePair<string, object?>("worker", m.Worker)));

    private sealed record Measured(string Worker, long Count, double Seconds);
}
