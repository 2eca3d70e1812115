using Mmo.Testing;

namespace Mmo.Kernel.Tests.Feed;

/// <summary>Whatever writers, servers and hosts do, each consumer takes each commit once and in the order of commits.</summary>
// One after the other: roles are the server's, and each start alters them.
[Collection("Roles of the server")]
public sealed class FeedTortureTests
{
    private const int Writers = 8;
    private static readonly TimeSpan ForeignTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Late_writers_a_transaction_of_another_database_and_a_host_that_goes_cost_no_consumer_a_commit()
    {
        await using var database = await TestDatabases.CreateEmptyAsync();
        await using var first = await TortureHouse.StartAsync(database.ConnectionString);
        await using var writers = new FeedWriters(database.ConnectionString);
        var witness = new FeedWitness(database.ConnectionString);
        await using (await ForeignTransaction.BeginAsync())
        {
            var append = await writers.BeginLateAsync();
            var writing = writers.WriteAsync(Writers, transactions: 15);

            // Two hosts, then the other one alone.
            await using var second = await TortureHouse.StartAsync(database.ConnectionString);
            await first.StopAsync();
            await writing;
            await append();

            // The other database's transaction is open all the time.
            await witness.CaughtUpAsync(writers.Commits);
            await witness.ShouldHaveSeenEachOnceInOrderAsync(writers.Commits);
        }

        FeedWitness.PlacesShouldBeInTheOrderOfCommits(writers.Commits);
        writers.Commits.MaxBy(c => c.Position)!.BatchId.ShouldBe(writers.Commits.Min(c => c.BatchId), "the oldest appended last");
    }

    [Fact, Trait("Category", "Long")]
    public async Task No_consumer_is_a_second_late_while_a_transaction_of_another_database_is_open_for_ten_seconds()
    {
        await using var database = await TestDatabases.CreateEmptyAsync();
        await using var first = await TortureHouse.StartAsync(database.ConnectionString);
        await using var second = await TortureHouse.StartAsync(database.ConnectionString);
        await using var writers = new FeedWriters(database.ConnectionString);
        var witness = new FeedWitness(database.ConnectionString);

        // The first of all also pays for the hosts' start.
        await writers.WriteAsync(Writers, transactions: 3);
        await witness.CaughtUpAsync(writers.Commits);
        var warm = writers.Commits.Count;
        await using var watch = await FeedLags.WatchAsync(database.ConnectionString);
        await using (var foreign = await ForeignTransaction.BeginAsync())
        {
            var append = await writers.BeginLateAsync();
            await writers.WriteForAsync(ForeignTime, Writers, LongestPause);
            await append();
            await witness.CaughtUpAsync(writers.Commits);

            // Who goes by transaction ids sees nothing yet of all this.
            (await database.ScalarAsync<long>("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")).ShouldBeLessThanOrEqualTo(foreign.Id);
        }

        await witness.ShouldHaveSeenEachOnceInOrderAsync(writers.Commits);
        FeedWitness.PlacesShouldBeInTheOrderOfCommits(writers.Commits);
        var lags = await watch.LongestAsync([.. writers.Commits.Skip(warm)]);
        var told = string.Join(", ", lags.Select(l => $"{l.Key} {l.Value.TotalMilliseconds:0} ms"));
        TestContext.Current.SendDiagnosticMessage($"{writers.Commits.Count - warm} commits, longest lags: {told}");
        lags.Values.Max().ShouldBeLessThan(TimeSpan.FromSeconds(1), told);
    }

    [Fact, Trait("Category", "Long")]
    public async Task A_dump_restored_in_a_fresh_cluster_goes_on_where_each_consumer_stood()
    {
        await using var fresh = await FreshCluster.StartAsync();
        Assert.SkipUnless(fresh.HasPrograms, "PostgreSQL's client programs are not installed.");
        await using var database = await TestDatabases.CreateEmptyAsync();
        await using var writers = new FeedWriters(database.ConnectionString);
        await using (var host = await TortureHouse.StartAsync(database.ConnectionString))
        {
            await writers.WriteAsync(Writers, transactions: 25);
            await new FeedWitness(database.ConnectionString).CaughtUpAsync(writers.Commits);
            await host.StopAsync();
        }

        // What nobody has taken yet goes along, to a cluster that has seen fewer transactions: what counts by them would stand still, or skip.
        await writers.WriteAsync(Writers, transactions: 10);
        await database.ExecuteAsync("do $$ begin for i in 1..5000 loop perform pg_current_xact_id(); commit; end loop; end $$");
        var restored = await fresh.CopyAsync(database);
        (await fresh.NextTransactionAsync()).ShouldBeLessThan(await database.ScalarAsync<long>("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint"));
        await using var again = await TortureHouse.StartAsync(restored);
        await using var later = new FeedWriters(restored);
        await later.WriteAsync(Writers, transactions: 25);

        FeedCommit[] all = [.. writers.Commits, .. later.Commits];
        var witness = new FeedWitness(restored);
        await witness.CaughtUpAsync(all);
        await witness.ShouldHaveSeenEachOnceInOrderAsync(all);
        later.Commits.Min(c => c.Position).ShouldBeGreaterThan(writers.Commits.Max(c => c.Position));
    }
}
