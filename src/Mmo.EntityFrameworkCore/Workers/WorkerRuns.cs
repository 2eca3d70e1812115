using System.Collections.Concurrent;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Telemetry;

namespace Mmo.EntityFrameworkCore.Workers;

/// <summary>When each worker last ran on this host, and what last went wrong.</summary>
public sealed class WorkerRuns(TimeProvider clock) : ISingletonDependency
{
    private readonly ConcurrentDictionary<string, WorkerRun> _runs = new();

    /// <summary>A round went well.</summary>
    public void Succeeded(string worker)
    {
        var now = clock.GetUtcNow();
        _runs.AddOrUpdate(worker, static (_, at) => new WorkerRun(at, null, null), static (_, run, at) => run with { SucceededAt = at }, now);
    }

    /// <summary>A round failed. Kept is what kind of failure it was, never its words: they quote data.</summary>
    public void Failed(string worker, Exception exception)
    {
        KernelTelemetry.Failed(worker);
        var (now, error) = (clock.GetUtcNow(), DatabaseErrors.CodeOf(exception));
        _runs.AddOrUpdate(worker, _ => new WorkerRun(null, now, error), (_, run) => run with { FailedAt = now, Error = error });
    }

    internal IReadOnlyList<(string Worker, WorkerRun Run)> Read() => [.. _runs.Select(r => (r.Key, r.Value))];
}
