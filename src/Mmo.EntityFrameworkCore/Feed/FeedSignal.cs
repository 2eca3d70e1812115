using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Npgsql;

namespace Mmo.EntityFrameworkCore.Feed;

/// <summary>
/// Wakes consumers: one connection a host listens for the NOTIFY of each commit. Losing it costs nothing but speed, since every consumer
/// also looks once a second.
/// </summary>
public sealed class FeedSignal(DatabaseConnections connections, ILogger<FeedSignal> logger) : BackgroundService, ISingletonDependency
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _next = new();

    /// <summary>Returns when the module with that schema commits to its feed, or after <paramref name="atMost"/>.</summary>
    public async Task WaitAsync(string schema, TimeSpan atMost, CancellationToken cancellationToken)
    {
        var next = _next.GetOrAdd(schema, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        try
        {
            await next.Task.WaitAsync(atMost, cancellationToken);
        }
        catch (TimeoutException)
        {
            // The safety net: look although nobody called.
        }
    }

    /// <summary>Wakes everyone who waits for a schema of this host, without the database.</summary>
    public void Set(string schema)
    {
        if (_next.TryRemove(schema, out var waiting))
        {
            waiting.TrySetResult();
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var connection = await connections.Runtime(ModuleSchema.Kernel.Name).OpenConnectionAsync(stoppingToken);
                connection.Notification += (_, notification) => Set(notification.Payload);
                await using (var listen = new NpgsqlCommand("listen mmo_feed", connection))
                {
                    await listen.ExecuteNonQueryAsync(stoppingToken);
                }

                while (true)
                {
                    await connection.WaitAsync(stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                logger.LogWarning("Lost the connection that listens to the feeds ({Error}); polling until it is back.", exception.Message);
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
