using Mmo.Auditing;
using Mmo.MultiTenancy;
using Mmo.Users;
using Npgsql;

namespace Mmo.EntityFrameworkCore.Connections;

/// <summary>The database of one module, for hand-written SQL: transactions that are bound to one tenant.</summary>
/// <typeparam name="TContext">The module's DbContext; it names the module.</typeparam>
public sealed class ModuleDatabase<TContext>(
    DatabaseConnections connections,
    ICurrentTenant currentTenant,
    ICurrentUser currentUser,
    TimeProvider clock) : IModuleDatabase
    where TContext : MmoDbContext
{
    /// <summary>The module's schema.</summary>
    public string Schema { get; } = connections.Schemas.Single(s => s.ContextType == typeof(TContext)).Name;

    /// <summary>The pool of the module's runtime role. A statement outside a tenant transaction sees no rows.</summary>
    public NpgsqlDataSource DataSource => connections.Runtime(Schema);

    /// <summary>Begins a transaction of the current tenant.</summary>
    public Task<TenantTransaction> BeginAsync(CancellationToken cancellationToken = default) =>
        BeginAsync(currentTenant.RequiredId, cancellationToken);

    /// <summary>Begins a transaction of the current tenant with something that has to go first; where that fails, nothing stays open.</summary>
    public async Task<TenantTransaction> BeginAsync(Func<TenantTransaction, Task> first, CancellationToken cancellationToken = default)
    {
        var transaction = await BeginAsync(cancellationToken);
        try
        {
            await first(transaction);
            return transaction;
        }
        catch
        {
            // Nobody else would give the connection back.
            await transaction.DisposeAsync();
            throw;
        }
    }

    /// <summary>Begins a transaction of a given tenant; for workers.</summary>
    public async Task<TenantTransaction> BeginAsync(Guid tenantId, CancellationToken cancellationToken = default) =>
        await BindAsync(await BeginUnboundAsync(tenantId, cancellationToken), TenantTransaction.Bind, cancellationToken);

    /// <summary>
    /// Begins a transaction for few rows, of a path that has many of them a second and always the same statements: planning would cost more
    /// than the work. Their plans are kept with the connection, made without sequential scans and without knowing the parameters. Only for
    /// statements that have index plans and nothing else: an array of keys before a join, an upsert.
    /// </summary>
    public async Task<TenantTransaction> BeginKeptAsync(Guid tenantId, CancellationToken cancellationToken = default) =>
        await BindAsync(await BeginAsync(connections.RuntimeKept(Schema), tenantId, cancellationToken), TenantTransaction.BindKept, cancellationToken);

    /// <summary>
    /// The same as <see cref="BeginAsync(Guid, CancellationToken)"/> without a round trip of its own, for a path that counts them: the first
    /// statement must be <see cref="TenantTransaction.Bind"/>. Until then no row is seen and none can be written.
    /// </summary>
    public Task<TenantTransaction> BeginUnboundAsync(Guid tenantId, CancellationToken cancellationToken = default) =>
        BeginAsync(DataSource, tenantId, cancellationToken);

    /// <summary>Runs one statement without a tenant: only for functions that say which tenants have work.</summary>
    public async Task<IReadOnlyList<T>> QueryWithoutTenantAsync<T>(string sql, object? parameters = null, CancellationToken cancellationToken = default)
    {
        await using var connection = await DataSource.OpenConnectionAsync(cancellationToken);
        return await SqlRows.QueryAsync<T>(connection, null, sql, parameters, cancellationToken);
    }

    private static async Task<TenantTransaction> BindAsync(TenantTransaction transaction, string bind, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = new NpgsqlCommand(bind, transaction.Connection, transaction.Transaction);
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = transaction.TenantId.ToString() });
            await command.ExecuteNonQueryAsync(cancellationToken);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    private async Task<TenantTransaction> BeginAsync(NpgsqlDataSource source, Guid tenantId, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken);
        try
        {
            // BEGIN itself goes out with the first statement.
            return new TenantTransaction(Schema, tenantId, connection, await connection.BeginTransactionAsync(cancellationToken), currentUser, clock);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
