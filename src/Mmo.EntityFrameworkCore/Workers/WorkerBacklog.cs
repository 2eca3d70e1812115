namespace Mmo.EntityFrameworkCore.Workers;

/// <summary>How to learn what waits for a worker, for the operations page and the metrics.</summary>
/// <param name="TenantsAsync">The tenants that may have something.</param>
/// <param name="ReadAsync">What waits in one tenant: one statement, bounded by <see cref="Backlog.Most"/>.</param>
public sealed record WorkerBacklog(
    Func<CancellationToken, Task<IReadOnlyList<Guid>>> TenantsAsync,
    Func<Guid, CancellationToken, Task<Backlog>> ReadAsync);
