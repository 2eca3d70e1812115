using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Workers;

namespace Mmo.EntityFrameworkCore.Operations;

/// <summary>
/// What concerns the whole installation: hosts, workers, partitions, statements, the server. It reads the kernel's own tables and the
/// server's catalogue, never a module's rows.
/// </summary>
public sealed class InstallationReadings(DatabaseConnections connections, WorkerCatalog catalog) : ISingletonDependency
{
    // A page must not wait for thousands of tenants; the metrics, read in the background, see as many.
    private const int MostTenants = 200;

    /// <summary>The hosts that live.</summary>
    public Task<IReadOnlyList<HostReading>> HostsAsync(CancellationToken cancellationToken = default) =>
        QueryAsync<HostReading>(InstallationSql.Hosts, null, cancellationToken);

    /// <summary>The last good and the last bad round of each worker, on whichever host.</summary>
    public Task<IReadOnlyList<WorkerReading>> RunsAsync(CancellationToken cancellationToken = default) =>
        QueryAsync<WorkerReading>(InstallationSql.Runs, null, cancellationToken);

    /// <summary>The partitioned tables of the modules.</summary>
    public Task<IReadOnlyList<PartitionReading>> PartitionsAsync(DateTimeOffset nextMonth, CancellationToken cancellationToken = default) =>
        QueryAsync<PartitionReading>(
            InstallationSql.Partitions, new { Schemas = connections.Schemas.Select(s => $"{s.Name}_store").ToArray(), nextMonth }, cancellationToken);

    /// <summary>The database server.</summary>
    public async Task<DatabaseReading> DatabaseAsync(CancellationToken cancellationToken = default) =>
        (await QueryAsync<DatabaseReading>(InstallationSql.Database, null, cancellationToken)).Single();

    /// <summary>The statements that took the most time, of the modules' roles only: what administrators type may hold secrets.</summary>
    public async Task<StatementsReading> StatementsAsync(CancellationToken cancellationToken = default)
    {
        var able = (await QueryAsync<StatementsAble>(InstallationSql.StatementsAble, null, cancellationToken)).Single();
        var state = able.Place is null ? StatementsState.NotInstalled
            : !able.IsLoaded ? StatementsState.NotLoaded
            : !able.MayRead ? StatementsState.NotAllowed
            : StatementsState.Shown;
        return new StatementsReading(
            state,
            state == StatementsState.Shown
                ? await QueryAsync<StatementReading>(
                    InstallationSql.Statements(able.Place!), new { Roles = connections.Schemas.Select(s => s.RuntimeRole).ToArray() }, cancellationToken)
                : []);
    }

    /// <summary>What waits for a worker, over all tenants.</summary>
    /// <param name="backlog">Reads it.</param>
    /// <param name="ofTenant">A tenant whose part is kept: read once, it is never more than the whole.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<TotalBacklog> BacklogAsync(WorkerBacklog backlog, Guid? ofTenant = null, CancellationToken cancellationToken = default)
    {
        var tenants = await backlog.TenantsAsync(cancellationToken);
        var total = new TotalBacklog { Tenants = tenants.Count, IsAtLeast = tenants.Count > MostTenants };
        if (ofTenant is { } part)
        {
            // Also where nothing waits: something may stand aside.
            total.Part = await backlog.ReadAsync(part, cancellationToken);
            total.Add(total.Part);
        }

        foreach (var tenantId in tenants.Where(id => id != ofTenant).Take(MostTenants))
        {
            total.Add(await backlog.ReadAsync(tenantId, cancellationToken));
        }

        return total;
    }

    /// <summary>The workers of this host, which are those of every host of its version.</summary>
    public IReadOnlyList<Worker> Workers => catalog.Workers;

    private async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters, CancellationToken cancellationToken)
    {
        await using var connection = await connections.Runtime(ModuleSchema.Kernel.Name).OpenConnectionAsync(cancellationToken);
        return await SqlRows.QueryAsync<T>(connection, null, sql, parameters, cancellationToken);
    }

    private sealed class StatementsAble
    {
        public string? Place { get; init; }

        public bool IsLoaded { get; init; }

        public bool MayRead { get; init; }
    }
}
