using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Health;
using Npgsql;

namespace Mmo.EntityFrameworkCore.Health;

internal sealed class DatabaseReadiness(DatabaseConnections connections) : IReadinessCheck, ISingletonDependency
{
    public string Name => "database";

    public async Task<string?> CheckAsync(CancellationToken cancellationToken)
    {
        if (!connections.IsReady)
        {
            return "The database is not migrated yet.";
        }

        await using var connection = await connections.Runtime(ModuleSchema.Kernel.Name).OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(
            "select pg_is_in_recovery() or current_setting('transaction_read_only')::boolean", connection) { CommandTimeout = 5 };
        return await command.ExecuteScalarAsync(cancellationToken) is true ? "The database is read-only: a standby, or set so." : null;
    }
}
