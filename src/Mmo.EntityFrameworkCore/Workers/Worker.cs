using Mmo.EntityFrameworkCore.Feed;
using Mmo.PlugIns;

namespace Mmo.EntityFrameworkCore.Workers;

/// <summary>A loop that one host at a time runs, under a lease of its name.</summary>
/// <param name="Name">The lease's name.</param>
/// <param name="RunAsync">Does a piece of work; true when there may be more at once.</param>
/// <param name="WaitAsync">Waits until there may be work.</param>
public sealed record Worker(
    string Name,
    Func<CancellationToken, Task<bool>> RunAsync,
    Func<CancellationToken, Task> WaitAsync)
{
    /// <summary>False for loops that every host runs at the same time (they share their work by rows).</summary>
    public bool NeedsLease { get; init; } = true;

    /// <summary>What waits for it; null where nothing does.</summary>
    public WorkerBacklog? Backlog { get; init; }

    /// <summary>The schema of the module whose feed it takes; null for other workers.</summary>
    public string? Producer { get; init; }

    /// <summary>The plug-in that brought it; null for the host's own.</summary>
    public PlugIn? PlugIn { get; init; }

    /// <summary>Takes what it parked in a tenant once more; null for workers that take no feed.</summary>
    public Func<Guid, CancellationToken, Task<ParkedRetry>>? RetryParkedAsync { get; init; }
}
