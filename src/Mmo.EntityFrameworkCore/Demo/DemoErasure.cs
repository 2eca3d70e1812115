using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Npgsql;

namespace Mmo.EntityFrameworkCore.Demo;

/// <summary>
/// Removes every row of the demo company from every module's schema, plug-ins' too. Each module's runtime role deletes what it sees inside the
/// tenant, so the walls between companies hold here as everywhere; and only the company that <c>kernel.demo</c> names is ever removed.
/// </summary>
public sealed class DemoErasure(DatabaseConnections connections, DemoRegister register, TimeProvider clock) : ISingletonDependency
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    // What a module's role may delete from: its tables, and the views on its big ones. A published view of its own is another schema.
    private const string Tables =
        """
        select c.relname
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
        where c.relnamespace = to_regnamespace(@Schema) and c.relkind in ('r', 'p', 'v') and has_table_privilege(c.oid, 'delete')
        order by c.relname
        """;

    /// <summary>Removes the demo company; does nothing where there is none.</summary>
    /// <returns>How many rows there were.</returns>
    public async Task<long> EraseAsync(CancellationToken cancellationToken)
    {
        if ((await register.GetAsync(cancellationToken)).TenantId is not { } tenantId)
        {
            return 0;
        }

        // Workers may be at it and write what they have begun: rounds with a breath between them, until one finds nothing. Identity goes last, since
        // who has no company is let in nowhere.
        var schemas = connections.Schemas.Where(s => s.ContextType is not null).OrderBy(s => s.Name == "identity").ToArray();
        var since = clock.GetTimestamp();
        var all = 0L;
        for (var removed = 1L; removed > 0;)
        {
            removed = 0;
            foreach (var schema in schemas)
            {
                removed += await EraseAsync(schema.Name, tenantId, cancellationToken);
            }

            all += removed;
            if (removed > 0)
            {
                if (clock.GetElapsedTime(since) > Patience)
                {
                    throw new TimeoutException("The demo company gets new rows faster than they can be removed.");
                }

                await Task.Delay(Pause, clock, cancellationToken);
            }
        }

        await using var connection = await connections.Runtime(ModuleSchema.Kernel.Name).OpenConnectionAsync(cancellationToken);
        await SqlRows.ExecuteAsync(connection, null, "delete from kernel.tenant_seed where tenant_id = @tenantId", new { tenantId }, cancellationToken);
        await register.SetTenantAsync(null, cancellationToken);
        return all;
    }

    // Each table by itself; one that others refer to waits until those are empty.
    private async Task<long> EraseAsync(string schema, Guid tenantId, CancellationToken cancellationToken)
    {
        await using var connection = await connections.Runtime(schema).OpenConnectionAsync(cancellationToken);
        var left = (await SqlRows.QueryAsync<string>(connection, null, Tables, new { Schema = schema }, cancellationToken)).ToList();
        var removed = 0L;
        for (var before = int.MaxValue; left.Count > 0 && left.Count < before;)
        {
            before = left.Count;
            foreach (var table in left.ToArray())
            {
                if (await TryEraseAsync(connection, schema, table, tenantId, cancellationToken) is { } count)
                {
                    removed += count;
                    left.Remove(table);
                }
            }
        }

        return left.Count == 0 ? removed : throw new InvalidOperationException($"The demo company's rows in {schema}.{left[0]} cannot be removed.");
    }

    private static async Task<int?> TryEraseAsync(
        NpgsqlConnection connection, string schema, string table, Guid tenantId, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        try
        {
            await SqlRows.ExecuteAsync(connection, transaction, "select set_config('mmo.tenant_id', @Tenant, true)", new { Tenant = tenantId.ToString() }, cancellationToken);
            var count = await SqlRows.ExecuteAsync(
                connection, transaction, $"delete from \"{schema}\".\"{table}\" where tenant_id = @tenantId", new { tenantId }, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return count;
        }
        catch (PostgresException exception) when (
            exception.SqlState is PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure)
        {
            await transaction.RollbackAsync(cancellationToken);
            return null;
        }
    }
}
