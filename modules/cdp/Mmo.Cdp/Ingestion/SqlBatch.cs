using Mmo.EntityFrameworkCore.Connections;
using Npgsql;
using NpgsqlTypes;

namespace Mmo.Cdp.Ingestion;

/// <summary>
/// Several statements in one round trip, with typed parameters by position. For few events planning would cost more than the work: then the
/// plans are kept with the connection. They do not know how many rows will come, but they are made without sequential scans and have only index
/// plans, whatever the tables held when they were made. Many events are worth a plan of their own.
/// </summary>
/// <param name="transaction">Begun, not necessarily bound to its tenant.</param>
/// <param name="keepsPlans">True for few events.</param>
internal sealed class SqlBatch(TenantTransaction transaction, bool keepsPlans) : IAsyncDisposable
{
    /// <summary>The setting <c>plan_cache_mode</c> that goes with the choice.</summary>
    public static string PlanMode(bool keepsPlans) => keepsPlans ? "force_generic_plan" : "auto";

    private readonly NpgsqlBatch _batch = new(transaction.Connection, transaction.Transaction);

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

    public async Task<NpgsqlDataReader> ReadAsync()
    {
        await PrepareAsync();
        return await _batch.ExecuteReaderAsync();
    }

    public async Task ExecuteAsync()
    {
        if (_batch.BatchCommands.Count > 0)
        {
            await PrepareAsync();
            await _batch.ExecuteNonQueryAsync();
        }
    }

    public ValueTask DisposeAsync() => _batch.DisposeAsync();

    // Goes to the server only for statements that this connection has not prepared yet.
    private Task PrepareAsync() => keepsPlans ? _batch.PrepareAsync() : Task.CompletedTask;
}
