using Mmo.Benchmarks.Measuring;
using Npgsql;

namespace Mmo.Benchmarks.Ingest.Bare;

/// <summary>Sends the statements of <c>bare/ingest-append.sql</c> on one connection, as the runtime role.</summary>
internal sealed class BareAppend : IAsyncDisposable
{
    private static readonly IReadOnlyDictionary<string, string> Statements = SqlScript.Read("ingest-append.sql");

    private readonly NpgsqlConnection _connection;

    private BareAppend(NpgsqlConnection connection) => _connection = connection;

    public static async Task<BareAppend> ConnectAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return new BareAppend(connection);
    }

    public async Task CommitAsync(PreparedBatch batch)
    {
        var now = DateTimeOffset.UtcNow;
        long batchId;
        await using (var sql = new BareBatch(_connection, Statements)
            .Add("begin")
            .Add("lock", BareBatch.Of(batch.Tenant.Id.ToString()))
            .Add("keys", BareBatch.Of(batch.Tenant.Id), BareBatch.Of(batch.Tenant.SourceNo), BareBatch.Of(batch.EventIds), BareBatch.Of(now)))
        {
            await using var reader = await sql.ReadAsync();
            await reader.ReadAsync();
            batchId = reader.GetInt64(2);
        }

        var parts = batch.IdentifiersOf.Select(p => (long)batch.Values[p[0]].GetHashCode(StringComparison.Ordinal)).ToArray();
        await using var write = new BareBatch(_connection, Statements)
            .Add(
                "events", BareBatch.Of(batch.Tenant.Id), BareBatch.Of(batchId), BareBatch.Of(batch.Tenant.SourceNo), BareBatch.Of(parts), BareBatch.Of(batch.TypeIds),
                BareBatch.Of(batch.Moments), BareBatch.Of(now), BareBatch.Of(batch.EventIds), BareBatch.Of(batch.EventKinds), BareBatch.Json(batch.Properties), BareBatch.Json(batch.Contexts))
            .Add("feed", BareBatch.Of(batchId), BareBatch.Of(batch.Names), BareBatch.Of(batch.Moments.Min()), BareBatch.Of(batch.Moments.Max()), BareBatch.Of(batch.Events.Count))
            .Add("commit");
        await write.ExecuteAsync();
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
