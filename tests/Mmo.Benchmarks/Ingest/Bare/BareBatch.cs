using Npgsql;
using NpgsqlTypes;

namespace Mmo.Benchmarks.Ingest.Bare;

/// <summary>Some of the bare statements in one round trip.</summary>
internal sealed class BareBatch(NpgsqlConnection connection, IReadOnlyDictionary<string, string> statements) : IAsyncDisposable
{
    private readonly NpgsqlBatch _batch = new(connection);

    public BareBatch Add(string name, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
        var command = new NpgsqlBatchCommand(statements[name]);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        _batch.BatchCommands.Add(command);
        return this;
    }

    public static NpgsqlParameter Of<T>(T value) => new NpgsqlParameter<T> { TypedValue = value };

    public static NpgsqlParameter Json(ReadOnlyMemory<byte>[] values) =>
        new NpgsqlParameter<ReadOnlyMemory<byte>[]> { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb };

    public Task<NpgsqlDataReader> ReadAsync() => _batch.ExecuteReaderAsync();

    public Task ExecuteAsync() => _batch.ExecuteNonQueryAsync();

    public ValueTask DisposeAsync() => _batch.DisposeAsync();
}
