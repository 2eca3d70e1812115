using Mmo.Benchmarks.Measuring;
using Npgsql;

namespace Mmo.Benchmarks.Ingest.Bare;

/// <summary>Sends the statements of <c>bare/ingest.sql</c> on one connection, as the runtime role.</summary>
internal sealed class BareIngest : IAsyncDisposable
{
    private const int BlockSize = 100;                       // the increment of the sequence

    private static readonly IReadOnlyDictionary<string, string> Statements = SqlScript.Read("ingest.sql");

    private readonly NpgsqlConnection _connection;
    private readonly Queue<long> _blocks = [];
    private long _next;
    private long _end;

    private BareIngest(NpgsqlConnection connection) => _connection = connection;

    public static async Task<BareIngest> ConnectAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return new BareIngest(connection);
    }

    public async Task CommitAsync(PreparedBatch batch)
    {
        await EnsureNumbersAsync(batch.Values.Length);
        var now = DateTimeOffset.UtcNow;
        var parts = new long[batch.Values.Length];
        var profiles = new Dictionary<long, long>();
        var graph = new BareGraph();
        var batchId = await ResolveAsync(batch, now, parts, profiles, graph);
        var linked = await AskAsync(batch, parts, profiles, graph);
        await new BareWriting(batch, batchId, now, parts, profiles, graph, linked).WriteAsync(_connection, Statements, NextPart);
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task<long> ResolveAsync(PreparedBatch batch, DateTimeOffset now, long[] parts, Dictionary<long, long> profiles, BareGraph graph)
    {
        await using var sql = new BareBatch(_connection, Statements)
            .Add("begin")
            .Add("lock", BareBatch.Of(batch.Tenant.Id.ToString()))
            .Add("keys", BareBatch.Of(batch.Tenant.Id), BareBatch.Of(batch.Tenant.SourceNo), BareBatch.Of(batch.EventIds), BareBatch.Of(now))
            .Add("resolve", BareBatch.Of(batch.Kinds), BareBatch.Of(batch.Values));
        await using var reader = await sql.ReadAsync();
        await reader.ReadAsync();
        var batchId = reader.GetInt64(4);
        await reader.NextResultAsync();
        var count = 0;
        while (await reader.ReadAsync())
        {
            count++;
        }

        if (count < batch.EventIds.Length)
        {
            throw new InvalidOperationException("The data set repeats no event.");
        }

        await reader.NextResultAsync();
        while (await reader.ReadAsync())
        {
            var part = parts[reader.GetInt32(0) - 1] = reader.GetInt64(1);
            graph.AddExisting(profiles[part] = reader.GetInt64(2));
        }

        return batchId;
    }

    // Of pairs of which one is new, or whose people are two: have they user ids, must they stay apart, is their link known?
    private async Task<HashSet<(long, long)>> AskAsync(PreparedBatch batch, long[] parts, Dictionary<long, long> profiles, BareGraph graph)
    {
        var asked = new HashSet<long>();
        var pairs = new HashSet<(long A, long B)>();
        foreach (var places in batch.IdentifiersOf.Where(p => p.Length > 1))
        {
            var owner = parts[places[0]];
            foreach (var other in places.Skip(1).Select(p => parts[p]))
            {
                if (owner == 0 || other == 0 || profiles[owner] != profiles[other])
                {
                    asked.UnionWith(new[] { owner, other }.Where(p => p > 0).Select(p => profiles[p]));
                    if (owner > 0 && other > 0)
                    {
                        pairs.Add(PairOf(owner, other));
                    }
                }
            }
        }

        var linked = new HashSet<(long, long)>();
        if (asked.Count == 0)
        {
            return linked;
        }

        long[] people = [.. asked];
        await using var sql = new BareBatch(_connection, Statements)
            .Add("links", BareBatch.Of(pairs.Select(p => p.A).ToArray()), BareBatch.Of(pairs.Select(p => p.B).ToArray()))
            .Add("user-ids", BareBatch.Of(people))
            .Add("must-not", BareBatch.Of(people));
        await using var reader = await sql.ReadAsync();
        while (await reader.ReadAsync())
        {
            linked.Add((reader.GetInt64(0), reader.GetInt64(1)));
        }

        await reader.NextResultAsync();
        while (await reader.ReadAsync())
        {
            graph.WithUserId.Add(reader.GetInt64(0));
        }

        await reader.NextResultAsync();
        while (await reader.ReadAsync())
        {
            graph.MustNot.Add((reader.GetInt64(0), reader.GetInt64(1)));
        }

        return linked;
    }

    internal static (long A, long B) PairOf(long one, long other) => one < other ? (one, other) : (other, one);

    private long NextPart()
    {
        if (_next == _end)
        {
            _next = _blocks.Dequeue();
            _end = _next + BlockSize;
        }

        return _next++;
    }

    private async Task EnsureNumbersAsync(int count)
    {
        if (_blocks.Count * BlockSize >= count)
        {
            return;
        }

        await using var command = new NpgsqlCommand("select nextval('cdp.part_no') from generate_series(1, 200)", _connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            _blocks.Enqueue(reader.GetInt64(0));
        }
    }
}
