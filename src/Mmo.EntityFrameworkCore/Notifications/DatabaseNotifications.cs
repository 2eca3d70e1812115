using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Npgsql;

namespace Mmo.EntityFrameworkCore.Notifications;

/// <summary>
/// The one connection of a host that listens to NOTIFY. Losing it costs nothing but speed: whoever waits for a notification also looks
/// by itself now and then.
/// </summary>
public sealed class DatabaseNotifications(DatabaseConnections connections, ILogger<DatabaseNotifications> logger)
    : BackgroundService, ISingletonDependency
{
    private const int AnswerSeconds = 5;
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, Action<string>> _receivers = new();

    /// <summary>Names the one receiver of a channel; before the host starts.</summary>
    public void Receive(string channel, Action<string> receiver) => _receivers[channel] = receiver;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                logger.LogWarning("Lost the connection that listens for notifications ({Error}); polling until it is back.", exception.Message);
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stopping)
    {
        await using var connection = await connections.Runtime(ModuleSchema.Kernel.Name).OpenConnectionAsync(stopping);
        connection.Notification += (_, notification) =>
        {
            if (_receivers.TryGetValue(notification.Channel, out var receiver))
            {
                receiver(notification.Payload);
            }
        };
        foreach (var channel in _receivers.Keys)
        {
            await using var listen = new NpgsqlCommand($"listen {channel}", connection);
            await listen.ExecuteNonQueryAsync(stopping);
        }

        while (true)
        {
            if (!await connection.WaitAsync(Silence, stopping))
            {
                // A connection that broke without a word looks like one on which nothing happens.
                await using var ask = new NpgsqlCommand("select 1", connection) { CommandTimeout = AnswerSeconds };
                await ask.ExecuteScalarAsync(stopping);
            }
        }
    }
}
