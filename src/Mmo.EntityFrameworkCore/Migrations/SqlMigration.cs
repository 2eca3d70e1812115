using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Mmo.EntityFrameworkCore.Migrations;

/// <summary>
/// A migration written in SQL: the class carries <c>[DbContext]</c> and <c>[Migration("20261122000000_Initial")]</c>, the statements stand
/// in the embedded file of that name. It runs as the module's owner role, in a transaction.
/// </summary>
public abstract class SqlMigration : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        var id = GetType().GetCustomAttribute<MigrationAttribute>()?.Id
            ?? throw new InvalidOperationException($"{GetType().Name} has no [Migration].");
        migrationBuilder.Sql(EmbeddedSql.Read(GetType().Assembly, id));
    }
}
