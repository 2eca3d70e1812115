using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Notifications;
using Mmo.Json;
using Mmo.Live;
using Npgsql;

namespace Mmo.EntityFrameworkCore.Live;

/// <summary>Carries live events between the hosts of one database by NOTIFY. Best effort, as live events are.</summary>
[Dependency(ReplaceServices = true)]
internal sealed class NotifyLiveTransport : BackgroundService, ILiveTransport, ISingletonDependency
{
    // PostgreSQL takes payloads below 8,000 bytes.
    private const int MaxBytes = 7900;

    private readonly Channel<LiveEvent> _outgoing = Channel.CreateBounded<LiveEvent>(
        new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropOldest });

    private readonly DatabaseConnections _connections;
    private readonly ILogger<NotifyLiveTransport> _logger;
    private Action<LiveEvent>? _receiver;

    public NotifyLiveTransport(DatabaseConnections connections, DatabaseNotifications notifications, ILogger<NotifyLiveTransport> logger)
    {
        _connections = connections;
        _logger = logger;
        notifications.Receive("mmo_live", payload => _receiver?.Invoke(JsonSerializer.Deserialize<LiveEvent>(payload, MmoJson.Options)!));
    }

    public void Send(LiveEvent live) => _outgoing.Writer.TryWrite(live);

    public void Receive(Action<LiveEvent> receiver) => _receiver = receiver;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var live in _outgoing.Reader.ReadAllAsync(stoppingToken))
        {
            var payload = JsonSerializer.Serialize(live, MmoJson.Options);
            if (Encoding.UTF8.GetByteCount(payload) > MaxBytes)
            {
                _logger.LogWarning("A live event of {Topic} is too large to send; pages will show it when they read again.", live.Topic);
                continue;
            }

            try
            {
                await using var connection = await _connections.Runtime(ModuleSchema.Kernel.Name).OpenConnectionAsync(stoppingToken);
                await using var command = new NpgsqlCommand("select pg_notify('mmo_live', $1)", connection);
                command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = payload });
                await command.ExecuteNonQueryAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                _logger.LogDebug("A live event of {Topic} was not sent: {Error}", live.Topic, exception.Message);
            }
        }
    }
}
