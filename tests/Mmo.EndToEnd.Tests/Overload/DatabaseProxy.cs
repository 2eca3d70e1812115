using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Mmo.EndToEnd.Tests.Overload;

/// <summary>Stands between a host and its PostgreSQL and behaves as a network does: refuses, resets, or falls silent.</summary>
internal sealed class DatabaseProxy : IAsyncDisposable
{
    private readonly UnixDomainSocketEndPoint _server;
    private readonly ConcurrentDictionary<Socket, bool> _open = new();
    private TcpListener _listener = new(IPAddress.Loopback, 0);
    private TaskCompletionSource _passing = Passing();
    private Task _accepting;

    public DatabaseProxy(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        _server = new UnixDomainSocketEndPoint(string.Create(CultureInfo.InvariantCulture, $"{settings.Host}/.s.PGSQL.{settings.Port}"));
        _listener.Start();
        settings.Host = "127.0.0.1";
        settings.Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        settings.Timeout = 3;
        settings.CommandTimeout = 3;
        ConnectionString = settings.ConnectionString;
        _accepting = AcceptAsync(_listener);
    }

    /// <summary>The same database by way of this proxy, with the short patience that an operator may choose.</summary>
    public string ConnectionString { get; }

    /// <summary>Nobody listens any more, and what was open is broken.</summary>
    public void Refuse()
    {
        _listener.Stop();
        Reset();
    }

    /// <summary>What is open is broken; whoever comes again is let through.</summary>
    public void Reset()
    {
        foreach (var socket in _open.Keys)
        {
            try
            {
                socket.LingerState = new LingerOption(true, 0);
            }
            catch (ObjectDisposedException)
            {
                // Its other end was faster.
            }

            socket.Dispose();
        }

        _open.Clear();
    }

    /// <summary>Everything stays open, and nothing comes through.</summary>
    public void FallSilent() => _passing = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>As at the beginning; what was held back arrives late, as on a network.</summary>
    public void Mend()
    {
        _passing.TrySetResult();
        if (!_listener.Server.IsBound)
        {
            _listener = new TcpListener(IPAddress.Loopback, new NpgsqlConnectionStringBuilder(ConnectionString).Port);
            _listener.Start();
            _accepting = AcceptAsync(_listener);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        _passing.TrySetResult();
        Reset();
        await _accepting;
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptSocketAsync();
                _ = CarryAsync(client);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // It listens no more.
        }
    }

    private async Task CarryAsync(Socket client)
    {
        using var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        _open[client] = _open[server] = true;
        try
        {
            await server.ConnectAsync(_server);
            await Task.WhenAny(CopyAsync(client, server), CopyAsync(server, client));
        }
        catch (SocketException)
        {
            // The server is away itself.
        }
        finally
        {
            _open.TryRemove(client, out _);
            _open.TryRemove(server, out _);
            client.Dispose();
        }
    }

    private async Task CopyAsync(Socket from, Socket to)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is var count and > 0)
            {
                await _passing.Task;
                await to.SendAsync(buffer.AsMemory(0, count));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // One of the two has gone; the other follows.
        }
    }

    private static TaskCompletionSource Passing()
    {
        var source = new TaskCompletionSource();
        source.SetResult();
        return source;
    }
}
