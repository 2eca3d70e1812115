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
    /// <exception cref="DatabaseStartException">A newer version has been here: what it made of the tables, this one does not know.</exception>
    internal static async Task<bool> AreCompleteAsync(NpgsqlConnection administrator, ModuleSchema schema, CancellationToken cancellationToken)
    {
        await using var exists = new NpgsqlCommand("select to_regclass($1) is not null", administrator);
        exists.Parameters.Add(new NpgsqlParameter<string> { TypedValue = $"{schema.Name}.__migrations" });
        if (await exists.ExecuteScalarAsync(cancellationToken) is not true)
        {
            return false;
        }

        var known = Known(schema.ContextType!);
        await using var difference = new NpgsqlCommand(
            $"""
            select
              (select max("MigrationId") from {schema.Name}.__migrations where "MigrationId" <> all($1)),
              not exists (
                select from unnest($1) as known (id)
                where not exists (select from {schema.Name}.__migrations as applied where applied."MigrationId" = known.id))
            """,
            administrator);
        difference.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = known });
        await using var reader = await difference.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        if (!await reader.IsDBNullAsync(0, cancellationToken))
        {
            throw new DatabaseStartException(
                $"The schema {schema.Name} was brought up to date by a newer version of this product ({reader.GetString(0)}): start that version, or restore a backup from before.");
        }

        return reader.GetBoolean(1);
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
