using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Notifications;

namespace Mmo.Kernel.Tests.Feed;

public sealed class FeedWakeTests
{
    private const string Schema = "torture";

    private readonly FeedSignal _signal = new(new DatabaseNotifications(
        new DatabaseConnections(new ConfigurationBuilder().Build(), []), NullLogger<DatabaseNotifications>.Instance));

    [Fact]
    public async Task A_commit_that_comes_while_a_consumer_is_at_work_wakes_it_when_it_begins_to_wait()
    {
        var wake = new FeedWake(_signal, Schema);
        wake.Look();
        _signal.Set(Schema);
        await WaitAsync(wake);
    }

    [Fact]
    public async Task A_commit_wakes_once()
    {
        var wake = new FeedWake(_signal, Schema);
        _signal.Set(Schema);
        await WaitAsync(wake);

        var again = WaitAsync(wake);
        again.IsCompleted.ShouldBeFalse();
        _signal.Set(Schema);
        await again;
    }

    [Fact]
    public async Task Commits_in_a_row_are_taken_together_and_the_first_of_them_at_once()
    {
        var wake = new FeedWake(_signal, Schema);
        _signal.Set(Schema);
        var first = await TimedAsync(wake);
        for (var commit = 0; commit < 3; commit++)
        {
            _signal.Set(Schema);
        }

        var second = await TimedAsync(wake);

        first.ShouldBeLessThan(FeedWake.Pace);
        second.ShouldBeGreaterThan(FeedWake.Pace * 0.9);
    }

    private static async Task<TimeSpan> TimedAsync(FeedWake wake)
    {
        var began = TimeProvider.System.GetTimestamp();
        await WaitAsync(wake);
        return TimeProvider.System.GetElapsedTime(began);
    }

    // No safety net: who is not woken waits for ever.
    private static Task WaitAsync(FeedWake wake) => wake.WaitAsync(Timeout.InfiniteTimeSpan, TestContext.Current.CancellationToken);
}
