using Mmo.EntityFrameworkCore.Feed;
using Mmo.Kernel.Tests.Data.Notes;
using Mmo.Testing;

namespace Mmo.Kernel.Tests.Data;

// One after the other: roles are the server's, and each start alters them.
[Collection("Roles of the server")]
public sealed class FeedTests(NotesHost host) : IClassFixture<NotesHost>
{
    [Fact]
    public async Task A_commit_gets_its_place_only_when_the_one_before_it_has_committed()
    {
        await using var slow = await host.BeginAsync();
        var first = await slow.AppendFeedAsync([new FeedEvent("Slow", null, "{}")]);

        // A place behind one that is not there yet: whoever reads up to it would never see the first.
        var next = host.AppendAsync();
        await Eventually.Async(async () => next.IsCompleted || await host.SomebodyWaitsAsync(), TimeSpan.FromSeconds(60));
        next.IsCompleted.ShouldBeFalse();

        // For the lock, which comes before the place; who waits for the row of the feed's head has taken a place already.
        (await host.Database.ScalarAsync<string>("select wait_event from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).ShouldBe("advisory");

        await slow.CommitAsync();
        (await next).ShouldBeGreaterThan(first);
    }

    [Fact]
    public async Task Two_hosts_that_both_think_a_consumer_is_theirs_take_each_commit_once()
    {
        // The first look of all makes the cursor, and a row that is being made keeps others out by itself.
        await host.AppendAsync();
        await host.Worker.RunAsync(CancellationToken.None);
        await host.AppendAsync();
        Task other = Task.CompletedTask;
        host.Consumer.Meanwhile = async () =>
        {
            host.Consumer.Meanwhile = () => Task.CompletedTask;
            other = host.Worker.RunAsync(CancellationToken.None);
            await Eventually.Async(async () => other.IsCompleted || await host.SomebodyWaitsAsync(), TimeSpan.FromSeconds(60));
        };

        await host.Worker.RunAsync(CancellationToken.None);
        await other;

        (await host.Database.ScalarAsync<long>("select count(*) from notes.note")).ShouldBe(await host.Database.ScalarAsync<long>("select count(*) from notes.feed_batch"));
    }
}
