using System.Diagnostics;
using Npgsql;

namespace Mmo.Kernel.Tests.Feed;

/// <summary>Watches how far each consumer is: its cursor is committed with its effects.</summary>
internal sealed class FeedLags : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly NpgsqlConnection _connection;
    private readonly CancellationTokenSource _ended = new();
    private readonly List<(string Consumer, Guid TenantId, long Position, long Seen)> _places = [];
    private readonly Task _watching;

    private FeedLags(NpgsqlConnection connection)
    {
        _connection = connection;
        _watching = WatchAsync();
    }

    public static async Task<FeedLags> WatchAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return new FeedLags(connection);
    }

    /// <summary>The longest time of each consumer from the moment when a writer was told that it committed until its effects were there.</summary>
    public async Task<IReadOnlyDictionary<string, TimeSpan>> LongestAsync(IReadOnlyList<FeedCommit> commits)
    {
        await _ended.CancelAsync();
        await _watching;
        return TortureConsumer.All().ToDictionary(c => c.Name, c => commits.Max(commit => LagOf(c.Name, commit)));
    }

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await _watching;
        await _connection.DisposeAsync();
        _ended.Dispose();
    }

    private TimeSpan LagOf(string consumer, FeedCommit commit) => Stopwatch.GetElapsedTime(
        commit.Committed, _places.First(p => p.Consumer == consumer && p.TenantId == commit.TenantId && p.Position >= commit.Position).Seen);

    private async Task WatchAsync()
    {
        Dictionary<(string, Guid), long> last = [];
        while (!_ended.IsCancellationRequested)
        {
            await using (var command = new NpgsqlCommand("select consumer, tenant_id, position from torture.feed_cursor", _connection))
            await using (var reader = await command.ExecuteReaderAsync())
            {
                while (await reader.ReadAsync())
                {
                    var (consumer, tenantId, position) = (reader.GetString(0), reader.GetGuid(1), reader.GetInt64(2));
                    if (last.GetValueOrDefault((consumer, tenantId)) < position)
                    {
                        last[(consumer, tenantId)] = position;
                        _places.Add((consumer, tenantId, position, Stopwatch.GetTimestamp()));
                    }
                }
            }

            await Task.Delay(Pause, _ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
