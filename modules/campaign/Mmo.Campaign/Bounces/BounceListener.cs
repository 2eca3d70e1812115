using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Mmo.Campaign.Bounces;

/// <summary>
/// An SMTP server for mail that comes back, and for nothing else: it knows only the addresses that we made, passes nothing on, and listens only
/// where a port is set.
/// </summary>
internal sealed class BounceListener(BounceOptions? options, BounceDesk desk, ILogger<BounceListener> logger) : BackgroundService
{
    private readonly ConcurrentDictionary<Task, IPAddress> _sessions = new();
    private TcpListener? _listener;

    /// <summary>Where it listens; null while it does not.</summary>
    public IPEndPoint? LocalEndPoint => _listener?.LocalEndpoint as IPEndPoint;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options is null)
        {
            return;
        }

        _listener = new TcpListener(options.Address, options.Port);
        if (options.Address.Equals(IPAddress.IPv6Any))
        {
            _listener.Server.DualMode = true;
        }

        _listener.Start(options.MaxConnections);
        logger.LogInformation("Mail that comes back is received on {EndPoint}.", LocalEndPoint);
        await base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _listener?.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                Serve(await _listener!.AcceptTcpClientAsync(stoppingToken), stoppingToken);
            }
            catch (OperationCanceledException)
            {
                break;
            }
            catch (SocketException exception)
            {
                logger.LogWarning("A connection with mail that comes back could not be accepted: {Error}", exception.Message);
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        await Task.WhenAll(_sessions.Keys);
    }

    private void Serve(TcpClient client, CancellationToken stoppingToken)
    {
        var peer = client.Client.RemoteEndPoint is IPEndPoint end ? end.Address : IPAddress.None;
        if (_sessions.Count >= options!.MaxConnections || _sessions.Values.Count(p => p.Equals(peer)) >= options.MaxPerPeer)
        {
            // Senders try again later.
            client.Dispose();
            return;
        }

        var session = Task.Run(() => RunAsync(client, stoppingToken), CancellationToken.None);
        _sessions[session] = peer;
        _ = session.ContinueWith(done => _sessions.TryRemove(done, out _), TaskScheduler.Default);
    }

    private async Task RunAsync(TcpClient client, CancellationToken stoppingToken)
    {
        using (client)
        {
            client.NoDelay = true;
            using var deadline = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            deadline.CancelAfter(options!.SessionTimeout);
            try
            {
                await new BounceSession(client.GetStream(), options, desk, logger).RunAsync(deadline.Token);
            }
            catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException or InvalidDataException or AuthenticationException)
            {
                // The other side left, was too slow or spoke no SMTP: it knows that its mail was not taken.
            }
            catch (Exception exception)
            {
                logger.LogError(exception, "A session with mail that comes back failed.");
            }
        }
    }
}
