using Mmo.Testing;
using Npgsql;

namespace Mmo.Kernel.Tests.Feed;

/// <summary>A transaction that has written in another database of the same server and stays open: it holds back the server's oldest transaction id.</summary>
internal sealed class ForeignTransaction : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly NpgsqlConnection _connection;

    private ForeignTransaction(TestDatabase database, NpgsqlConnection connection, long id) => (_database, _connection, Id) = (database, connection, id);

    public long Id { get; }

    public static async Task<ForeignTransaction> BeginAsync()
    {
        var database = await TestDatabases.CreateEmptyAsync();
        var connection = await database.OpenAsync();
        await using var command = new NpgsqlCommand("create table t (n int); begin; insert into t values (1) returning pg_current_xact_id()::text::bigint", connection);
        return new ForeignTransaction(database, connection, (long)(await command.ExecuteScalarAsync())!);
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        await _database.DisposeAsync();
    }
}
