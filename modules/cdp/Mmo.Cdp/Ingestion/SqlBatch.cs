using Mmo.EntityFrameworkCore.Connections;
using Npgsql;
using NpgsqlTypes;

namespace Mmo.Cdp.Ingestion;

/// <summary>Several statements in one round trip, with typed parameters by position.</summary>
internal sealed class SqlBatch(TenantTransaction transaction) : IAsyncDisposable
{
    private readonly NpgsqlBatch _batch = new(transaction.Connection, transaction.Transaction);

    public int Count => _batch.BatchCommands.Count;

    public void Add(string sql, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        _batch.BatchCommands.Add(command);
    }

    public static NpgsqlParameter Of<T>(T value) => new NpgsqlParameter<T> { TypedValue = value };

    public static NpgsqlParameter Json(ReadOnlyMemory<byte>[] values) =>
        new NpgsqlParameter<ReadOnlyMemory<byte>[]> { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb };

    public Task<NpgsqlDataReader> ReadAsync() => _batch.ExecuteReaderAsync();

    public Task ExecuteAsync() => _batch.ExecuteNonQueryAsync();

    public ValueTask DisposeAsync() => _batch.DisposeAsync();
}
