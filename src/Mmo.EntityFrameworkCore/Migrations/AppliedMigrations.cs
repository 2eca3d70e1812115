using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Connections;
using Npgsql;

namespace Mmo.EntityFrameworkCore.Migrations;

/// <summary>
/// Which modules have nothing to migrate, without building a context for each: EF's start-up is most of a warm start's time.
/// </summary>
internal static class AppliedMigrations
{
    internal static async Task<bool> AreCompleteAsync(NpgsqlConnection administrator, ModuleSchema schema, CancellationToken cancellationToken)
    {
        await using var exists = new NpgsqlCommand("select to_regclass($1) is not null", administrator);
        exists.Parameters.Add(new NpgsqlParameter<string> { TypedValue = $"{schema.Name}.__migrations" });
        if (await exists.ExecuteScalarAsync(cancellationToken) is not true)
        {
            return false;
        }

        await using var missing = new NpgsqlCommand(
            $"""
            select not exists (
              select from unnest($1) as known (id)
              where not exists (select from {schema.Name}.__migrations as applied where applied."MigrationId" = known.id))
            """,
            administrator);
        missing.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = Known(schema.ContextType!) });
        return await missing.ExecuteScalarAsync(cancellationToken) is true;
    }

    // The same rule by which EF finds them.
    private static string[] Known(Type contextType) =>
    [
        .. from type in contextType.Assembly.GetTypes()
           where type.GetCustomAttribute<DbContextAttribute>()?.ContextType == contextType
           select type.GetCustomAttribute<MigrationAttribute>()?.Id into id
           where id is not null
           select id,
    ];
}
