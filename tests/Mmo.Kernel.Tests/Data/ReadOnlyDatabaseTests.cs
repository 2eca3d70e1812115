using Microsoft.Extensions.DependencyInjection;
using Mmo.EntityFrameworkCore;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Migrations;
using Mmo.Testing;
using Npgsql;

namespace Mmo.Kernel.Tests.Data;

// One after the other: roles are the server's, and each start alters them.
[Collection("Roles of the server")]
public sealed class ReadOnlyDatabaseTests
{
    [Fact]
    public async Task A_connection_opened_while_the_database_was_read_only_is_not_kept_when_it_may_write_again()
    {
        await using var database = await TestDatabases.CreateEmptyAsync();
        await using var app = House.Build(database.ConnectionString);
        await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
        var pool = app.Services.GetRequiredService<DatabaseConnections>().Runtime(ModuleSchema.Kernel.Name);
        await database.ExecuteAsync($"alter database {database.Name} set default_transaction_read_only = on");
        pool.Clear();
        (await MayWriteAsync(pool)).ShouldBeFalse();

        await database.ExecuteAsync($"set default_transaction_read_only = off; alter database {database.Name} reset default_transaction_read_only");

        // Nobody asks after the health meanwhile.
        await Eventually.Async(() => MayWriteAsync(pool), TimeSpan.FromSeconds(10));
    }

    private static async Task<bool> MayWriteAsync(NpgsqlDataSource pool)
    {
        await using var command = pool.CreateCommand("select not current_setting('transaction_read_only')::boolean");
        return await command.ExecuteScalarAsync() is true;
    }
}
