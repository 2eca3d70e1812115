using Mmo.Benchmarks.Measuring;
using Npgsql;

namespace Mmo.Benchmarks.Ingest.Bare;

/// <summary>Sends the statements of <c>bare/unmerge.sql</c>, and of <c>bare/ingest.sql</c> where they are the same, on one connection, as the runtime role.</summary>
internal sealed class BareUnmerge : IAsyncDisposable
{
    private static readonly IReadOnlyDictionary<string, string> Statements =
        SqlScript.Read("ingest.sql").Where(s => s.Key is "begin" or "lock" or "describe" or "mark-dirty" or "feed" or "commit")
            .Concat(SqlScript.Read("unmerge.sql")).ToDictionary();

    private readonly NpgsqlConnection _connection;

    private BareUnmerge(NpgsqlConnection connection) => _connection = connection;

    public static async Task<BareUnmerge> ConnectAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return new BareUnmerge(connection);
    }

    /// <param name="tenant">Whose people they are.</param>
    /// <param name="part">Who is taken off.</param>
    /// <param name="others">The profile's other parts.</param>
    public async Task CommitAsync(IngestTenant tenant, long part, long[] others)
    {
        long batchId;
        await using (var sql = new BareBatch(_connection, Statements)
            .Add("begin")
            .Add("lock", BareBatch.Of(tenant.Id.ToString()))
            .Add("links", BareBatch.Of(others.Append(part).ToArray())))
        {
            await using var reader = await sql.ReadAsync();
            await reader.ReadAsync();
            batchId = reader.GetInt64(4);
        }

        var people = new[] { others.Min(), part };
        await using var write = new BareBatch(_connection, Statements)
            .Add("revoke", BareBatch.Of(part), BareBatch.Of(others))
            .Add("keep-apart", BareBatch.Of(tenant.Id), BareBatch.Of(part), BareBatch.Of(others[0]))
            .Add("move", BareBatch.Of(others.Append(part).ToArray()), BareBatch.Of(others.Select(_ => others.Min()).Append(part).ToArray()))
            .Add("describe", BareBatch.Of(tenant.Id), BareBatch.Of(people))
            .Add("mark-dirty", BareBatch.Of(tenant.Id), BareBatch.Of(people))
            .Add("feed", BareBatch.Of(batchId), BareBatch.Of(new[] { "Cdp.ProfileRegrouped" }), BareBatch.Of<DateTimeOffset?>(null), BareBatch.Of<DateTimeOffset?>(null), BareBatch.Of(1))
            .Add("commit");
        await write.ExecuteAsync();
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
