namespace Mmo.EntityFrameworkCore.Feed;

/// <summary>
/// What a consumer hears of a module's commits: those too that come while it is at work and does not wait yet. Else such a commit would lie
/// until the next one comes, or for a second.
/// </summary>
internal sealed class FeedWake(FeedSignal signal, string schema)
{
    private Task _next = signal.Next(schema);

    /// <summary>Before a look at the feed: every commit from now on is news.</summary>
    public void Look() => _next = signal.Next(schema);

    /// <summary>Returns when there was a commit since the last look or wait, or after <paramref name="atMost"/>.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        await FeedSignal.WaitAsync(_next, atMost, cancellationToken);
        Look();
    }
}
