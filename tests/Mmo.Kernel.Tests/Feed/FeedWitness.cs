using Mmo.Testing;
using Npgsql;

namespace Mmo.Kernel.Tests.Feed;

/// <summary>Reads, past the product, what each consumer saw.</summary>
internal sealed class FeedWitness(string connectionString)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Until every consumer has seen as many commits as it is to see.</summary>
    public Task CaughtUpAsync(IReadOnlyList<FeedCommit> commits) => Eventually.Async(
        async () => (await SeenAsync()).Count >= Consumers.Sum(c => commits.Count(f => TortureConsumer.Wants(c, f.Type))), Patience);

    /// <summary>Each consumer saw each commit that it wants once, in the order of commits; nothing stands parked.</summary>
    public async Task ShouldHaveSeenEachOnceInOrderAsync(IReadOnlyList<FeedCommit> commits)
    {
        var seen = (await SeenAsync()).ToLookup(s => (s.Consumer, s.TenantId), s => s.BatchId);
        foreach (var tenant in commits.GroupBy(c => c.TenantId))
        {
            foreach (var consumer in Consumers)
            {
                var wanted = tenant.Where(c => TortureConsumer.Wants(consumer, c.Type)).OrderBy(c => c.Position).Select(c => c.BatchId);
                seen[(consumer, tenant.Key)].ShouldBe(wanted, $"{consumer} of {tenant.Key}");
            }
        }

        (await ReadAsync("select count(*) from torture.feed_parked", row => row.GetInt64(0)))[0].ShouldBe(0);
    }

    /// <summary>What was committed before another began to append has the lower place.</summary>
    public static void PlacesShouldBeInTheOrderOfCommits(IReadOnlyList<FeedCommit> commits)
    {
        var committed = commits.OrderBy(c => c.Committed).ToArray();
        var (before, highest) = (0, 0L);
        foreach (var commit in commits.OrderBy(c => c.Appended))
        {
            for (; before < committed.Length && committed[before].Committed < commit.Appended; before++)
            {
                highest = Math.Max(highest, committed[before].Position);
            }

            commit.Position.ShouldBeGreaterThan(highest);
        }
    }

    private static IEnumerable<string> Consumers => TortureConsumer.All().Select(c => c.Name);

    private Task<IReadOnlyList<(string Consumer, Guid TenantId, long BatchId)>> SeenAsync() => ReadAsync(
        "select consumer, tenant_id, batch_id from torture.seen order by n", row => (row.GetString(0), row.GetGuid(1), row.GetInt64(2)));

    private async Task<IReadOnlyList<T>> ReadAsync<T>(string sql, Func<NpgsqlDataReader, T> read)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        List<T> rows = [];
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
