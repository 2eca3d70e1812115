using Dapper;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Npgsql;

namespace Mmo.Architecture.Tests.Database;

/// <summary>Migrations are written in SQL, so nothing but this test holds the models to the tables.</summary>
public sealed class MappingTests(MigratedDatabase database) : IClassFixture<MigratedDatabase>
{
    [Fact]
    public async Task Every_mapped_property_has_its_column_with_the_same_type_and_nullability()
    {
        await using var connection = new NpgsqlConnection(database.Administrator);
        var columns = (await connection.QueryAsync<(string Key, string Type, bool NotNull)>(
            """
            select format('%s.%s.%s', n.nspname, c.relname, a.attname), format_type(a.atttypid, null), a.attnotnull
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v') and a.attnum > 0 and not a.attisdropped
            """)).ToDictionary(c => c.Key, c => (c.Type, c.NotNull));

        var faults = new List<string>();
        foreach (var schema in HostServices.Build().GetRequiredService<DatabaseConnections>().Schemas.Where(s => s.ContextType is not null))
        {
            using var context = HostServices.Context(schema.ContextType!);
            faults.AddRange(context.Model.GetEntityTypes().Where(e => !e.IsMappedToJson()).SelectMany(entity => Compare(entity, columns)));
        }

        faults.ShouldBeEmpty();
    }

    private static IEnumerable<string> Compare(IEntityType entity, Dictionary<string, (string Type, bool NotNull)> columns)
    {
        var table = entity.GetTableName() ?? entity.GetViewName();
        var place = entity.GetSchema() ?? entity.GetViewSchema();
        var isView = entity.GetTableName() is null;
        foreach (var property in entity.GetProperties())
        {
            var key = $"{place}.{table}.{property.GetColumnName()}";
            if (!columns.TryGetValue(key, out var column))
            {
                yield return $"{entity.ClrType.Name}.{property.Name}: there is no column {key}.";
                continue;
            }

            var mapped = property.GetColumnType().Split('(')[0];
            if (mapped != column.Type)
            {
                yield return $"{entity.ClrType.Name}.{property.Name} is mapped as {mapped}, the column is {column.Type}.";
            }

            if (!isView && property.IsNullable == column.NotNull)
            {
                yield return $"{entity.ClrType.Name}.{property.Name} is {(property.IsNullable ? "" : "not ")}nullable, the column is the other way.";
            }
        }
    }
}
