namespace Mmo.EntityFrameworkCore.Feed;

/// <summary>
/// What a consumer hears of a module's commits: those too that come while it is at work and does not wait yet. Else such a commit would lie
/// until the next one comes, or for a second.
/// </summary>
internal sealed class FeedWake(FeedSignal signal, string schema)
{
    /// <summary>
    /// Between two looks. A commit after a quiet moment is taken at once; of many in a row several are taken together, for a slice of ten
    /// costs a consumer hardly more than a slice of one.
    /// </summary>
    public static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    // Waiting goes by the machine's clock, whatever time it is for the platform.
    private static readonly TimeProvider Clock = TimeProvider.System;

    private Task _next = signal.Next(schema);
    private long _looked;

    /// <summary>Before a look at the feed: every commit from now on is news.</summary>
    public void Look()
    {
        _next = signal.Next(schema);
        _looked = Clock.GetTimestamp();
    }

    /// <summary>
    /// Returns when there was a commit since the last look or wait, or after <paramref name="atMost"/>; a <see cref="Pace"/> after that look at
    /// the earliest.
    /// </summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        await FeedSignal.WaitAsync(_next, atMost, cancellationToken);
        var rest = Pace - Clock.GetElapsedTime(_looked);
        if (rest > TimeSpan.Zero)
        {
            await Task.Delay(rest, Clock, cancellationToken);
        }

        Look();
    }
}
