using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;

namespace Mmo.Kernel.Tests.Feed;

/// <summary>Writers as ingestion is one: rows first, the place on the feed last. They take their time at every point, and some give up at the end.</summary>
internal sealed class FeedWriters(string connectionString) : IAsyncDisposable
{
    public const string Rare = "rare";

    private const string Common = "common";

    private static readonly Guid[] Tenants = [Guid.Parse("00000000-0000-7000-8000-00000000000a"), Guid.Parse("00000000-0000-7000-8000-00000000000b")];

    private readonly NpgsqlDataSource _connections = NpgsqlDataSource.Create(
        new NpgsqlConnectionStringBuilder(connectionString) { Username = "mmo_torture" });
    private readonly ConcurrentQueue<FeedCommit> _commits = [];

    /// <summary>What was committed until now.</summary>
    public IReadOnlyList<FeedCommit> Commits => [.. _commits];

    /// <summary>Writers side by side; each writes that many transactions.</summary>
    public Task WriteAsync(int writers, int transactions) => Task.WhenAll(Enumerable.Range(0, writers).Select(async writer =>
    {
        var random = new Random(writer);
        for (var i = 0; i < transactions; i++)
        {
            await WriteOneAsync(random);
        }
    }));

    /// <summary>Writers side by side for some time, with pauses: not a flood, which would measure how fast the consumers are.</summary>
    public Task WriteForAsync(TimeSpan time, int writers, TimeSpan longestPause) => Task.WhenAll(Enumerable.Range(0, writers).Select(async writer =>
    {
        var (random, began) = (new Random(writer), Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(began) < time)
        {
            await Task.Delay(longestPause * random.NextDouble());
            await WriteOneAsync(random);
        }
    }));

    /// <summary>A transaction that has begun, and written its rows, before all others, and appends when it is told to.</summary>
    public async Task<Func<Task>> BeginLateAsync()
    {
        var connection = await _connections.OpenConnectionAsync();
        var transaction = await connection.BeginTransactionAsync();
        var batchId = await BeginAsync(connection, Tenants[0], Rare);
        return async () =>
        {
            await EndAsync(transaction, Tenants[0], batchId, Rare, TimeSpan.Zero);
            await connection.DisposeAsync();
        };
    }

    public ValueTask DisposeAsync() => _connections.DisposeAsync();

    private async Task WriteOneAsync(Random random)
    {
        var (tenantId, type) = (Tenants[random.Next(Tenants.Length)], random.Next(4) == 0 ? Rare : Common);
        await using var connection = await _connections.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var batchId = await BeginAsync(connection, tenantId, type);
        await Task.Delay(random.Next(30));
        if (random.Next(20) == 0)
        {
            // Its batch id, and its place on the feed where it had one, are gone for ever.
            if (random.Next(2) == 0)
            {
                await AppendAsync(connection, batchId, type);
            }

            return;
        }

        await EndAsync(transaction, tenantId, batchId, type, TimeSpan.FromMilliseconds(random.Next(5) == 0 ? random.Next(10) : 0));
    }

    private static async Task<long> BeginAsync(NpgsqlConnection connection, Guid tenantId, string type)
    {
        await using var command = new NpgsqlCommand(
            """
            with tenant as (select set_config('mmo.tenant_id', $1::text, true)), batch as (select nextval('torture.feed_batch_id') as id from tenant)
            insert into torture.feed_event (batch_id, n, tenant_id, name, payload) select id, 1, $1, $2, '{}' from batch returning batch_id
            """, connection)
        {
            Parameters = { new() { Value = tenantId }, new() { Value = type } },
        };
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task EndAsync(NpgsqlTransaction transaction, Guid tenantId, long batchId, string type, TimeSpan commitDelay)
    {
        var appended = Stopwatch.GetTimestamp();
        var position = await AppendAsync(transaction.Connection!, batchId, type);
        await Task.Delay(commitDelay);
        await transaction.CommitAsync();
        _commits.Enqueue(new FeedCommit(tenantId, batchId, type, position, appended, Stopwatch.GetTimestamp()));
    }

    private static async Task<long> AppendAsync(NpgsqlConnection connection, long batchId, string type)
    {
        await using var command = new NpgsqlCommand("select torture.append_feed($1, $2, null, null, 1)", connection)
        {
            Parameters = { new() { Value = batchId }, new() { Value = new[] { type } } },
        };
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
