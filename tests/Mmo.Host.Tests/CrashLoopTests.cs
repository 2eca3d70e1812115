using Mmo.Host.Postgres;

namespace Mmo.Host.Tests;

public sealed class CrashLoopTests
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4)];

    [Fact]
    public void Each_end_in_a_row_waits_longer_until_it_is_enough_and_a_server_that_stayed_begins_anew()
    {
        var loop = new CrashLoop(Pauses, TimeSpan.FromSeconds(30));

        loop.After(TimeSpan.FromHours(1)).ShouldBe(TimeSpan.Zero);
        loop.After(TimeSpan.FromSeconds(29)).ShouldBe(TimeSpan.FromSeconds(1));
        loop.After(TimeSpan.FromSeconds(30)).ShouldBe(TimeSpan.Zero);
        loop.After(TimeSpan.Zero).ShouldBe(TimeSpan.FromSeconds(1));
        loop.After(TimeSpan.Zero).ShouldBe(TimeSpan.FromSeconds(4));
        loop.After(TimeSpan.Zero).ShouldBeNull();
        loop.Ends.ShouldBe(4);
    }
}
