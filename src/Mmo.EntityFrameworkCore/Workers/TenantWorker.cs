using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.MultiTenancy;

namespace Mmo.EntityFrameworkCore.Workers;

/// <summary>Due work of one module: learns which tenants have some, then works inside one tenant at a time, round robin.</summary>
/// <typeparam name="TContext">The module.</typeparam>
public abstract class TenantWorker<TContext>(ModuleDatabase<TContext> database, ICurrentTenant currentTenant, FeedSignal signal)
    : IWorkerSource, ISingletonDependency
    where TContext : MmoDbContext
{
    /// <summary>A lasting name; with the module's schema it names the lease.</summary>
    protected abstract string Name { get; }

    /// <summary>A narrow SECURITY DEFINER call that returns the tenants with due work: <c>select tenant_id from campaign.due_tenants()</c>.</summary>
    protected abstract string TenantsSql { get; }

    /// <summary>How long to wait when nothing is due.</summary>
    protected virtual TimeSpan Period => TimeSpan.FromSeconds(1);

    /// <summary>A module whose commits wake the worker early.</summary>
    protected virtual string WakeSchema => database.Schema;

    /// <summary>False when every host may work at once, because rows are claimed one host at a time.</summary>
    protected virtual bool NeedsLease => true;

    /// <summary>The module's database.</summary>
    protected ModuleDatabase<TContext> Database => database;

    /// <summary>
    /// What waits in the current tenant, for the operations page: a statement as <see cref="BacklogReading.ReadBacklogAsync"/> wants it; null
    /// where there is nothing to wait.
    /// </summary>
    protected virtual string? BacklogSql => null;

    /// <summary>The time that <see cref="BacklogSql"/> gets as <c>@now</c>.</summary>
    protected virtual DateTimeOffset BacklogTime => default;

    /// <summary>Does a piece of a tenant's due work; <see cref="ICurrentTenant"/> is set.</summary>
    /// <returns>True when there may be more at once.</returns>
    protected abstract Task<bool> RunAsync(Guid tenantId, CancellationToken cancellationToken);

    /// <summary>One round over all tenants with due work. Tests call it to make time pass without waiting.</summary>
    public async Task<bool> RunOnceAsync(CancellationToken cancellationToken)
    {
        var tenants = await database.QueryWithoutTenantAsync<Guid>(TenantsSql, null, cancellationToken);
        var more = false;
        foreach (var tenantId in tenants)
        {
            using var _ = currentTenant.Change(tenantId);
            more |= await RunAsync(tenantId, cancellationToken);
        }

        return more;
    }

    /// <inheritdoc/>
    public IEnumerable<Worker> Workers() =>
    [
        new Worker($"work:{database.Schema}:{Name}", RunOnceAsync, cancellation => signal.WaitAsync(WakeSchema, Period, cancellation))
        {
            NeedsLease = NeedsLease,
            Backlog = BacklogSql is { } sql
                ? new WorkerBacklog(
                    cancellation => database.QueryWithoutTenantAsync<Guid>(TenantsSql, null, cancellation),
                    (tenantId, cancellation) => database.ReadBacklogAsync(tenantId, sql, BacklogTime, cancellation))
                : null,
        },
    ];
}
