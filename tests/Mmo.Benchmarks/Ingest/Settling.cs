using Mmo.Benchmarks.Hosting;
using Npgsql;

namespace Mmo.Benchmarks.Ingest;

/// <summary>
/// Waits until every consumer of the feed has read what was stored: what the host still has to do is charged to it, and not to the form that
/// comes next.
/// </summary>
internal sealed class Settling(NpgsqlConnection connection, string question) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task<Settling> OfAsync(BenchmarkServer server, string database)
    {
        var schemas = await server.ScalarAsync<string[]>(database, "select array_agg(table_schema::text) from information_schema.tables where table_name = 'feed_cursor'");
        var cursors = string.Join(" union all ", schemas.Select(s => $"select tenant_id, position from {s}.feed_cursor where producer = 'cdp'"));
        var connection = new NpgsqlConnection(server.ConnectionTo(database));
        await connection.OpenAsync();
        return new Settling(connection, $"select coalesce(bool_and(c.position >= h.position), true) from ({cursors}) c join cdp.feed_head h using (tenant_id)");
    }

    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        await using var command = new NpgsqlCommand(question, connection);
        while (await command.ExecuteScalarAsync(limit.Token) is false)
        {
            await Task.Delay(50, limit.Token);
        }
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
