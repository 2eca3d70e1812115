using System.Collections.Concurrent;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Notifications;

namespace Mmo.EntityFrameworkCore.Feed;

/// <summary>Wakes consumers when a module commits to its feed. Every consumer also looks once a second.</summary>
public sealed class FeedSignal : ISingletonDependency
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _next = new();

    /// <summary>Listens to the commits of all hosts.</summary>
    public FeedSignal(DatabaseNotifications notifications) => notifications.Receive("mmo_feed", Set);

    /// <summary>Ends with the next commit of the module with that schema.</summary>
    public Task Next(string schema) =>
        _next.GetOrAdd(schema, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Returns when the module with that schema commits to its feed, or after <paramref name="atMost"/>.</summary>
    public Task WaitAsync(string schema, TimeSpan atMost, CancellationToken cancellationToken) => WaitAsync(Next(schema), atMost, cancellationToken);

    /// <summary>Returns with what <see cref="Next"/> gave, or after <paramref name="atMost"/>.</summary>
    public static async Task WaitAsync(Task next, TimeSpan atMost, CancellationToken cancellationToken)
    {
        try
        {
            await next.WaitAsync(atMost, cancellationToken);
        }
        catch (TimeoutException)
        {
            // The safety net: look although nobody called.
        }
    }

    /// <summary>Wakes everyone of this host who waits for a schema.</summary>
    public void Set(string schema)
    {
        if (_next.TryRemove(schema, out var waiting))
        {
            waiting.TrySetResult();
        }
    }
}
