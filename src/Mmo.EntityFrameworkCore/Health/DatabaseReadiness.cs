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
        await using var command = new NpgsqlCommand("select 1", connection) { CommandTimeout = 5 };
        await command.ExecuteScalarAsync(cancellationToken);
        return null;
    }
}
