namespace Mmo.Campaign.Smtp;

/// <summary>
/// The open connections to one server. TCP, TLS and sign-in cost four to eight round trips, a message on an open connection
/// costs two, so connections are kept a while; and never more than the server was promised.
/// </summary>
internal sealed class SmtpConnectionPool : IAsyncDisposable
{
    private readonly SmtpServer server;
    private readonly TimeProvider time;
    private readonly SemaphoreSlim slots;
    private readonly Lock gate = new();
    private readonly List<SmtpConnection> idle = [];
    private readonly ITimer sweeper;
    private bool isDisposed;

    public SmtpConnectionPool(SmtpServer server, TimeProvider time)
    {
        this.server = server;
        this.time = time;
        slots = new SemaphoreSlim(server.MaxConnections);
        var period = server.IdleTimeout / 2;
        sweeper = time.CreateTimer(_ => _ = SweepAsync(), null, period, period);
    }

    /// <param name="fresh">
    /// Opens a new connection and drops the idle ones: one of them was found closed, so the server has probably restarted.
    /// </param>
    /// <param name="cancellationToken">Ends the wait for a free slot and the handshake.</param>
    public async Task<SmtpConnection> RentAsync(bool fresh, CancellationToken cancellationToken)
    {
        await slots.WaitAsync(cancellationToken);
        try
        {
            if (fresh)
            {
                foreach (var stale in Take(_ => true))
                {
                    stale.IsBroken = true;
                    await stale.CloseAsync();
                }
            }
            else if (TakeNewest() is { } connection)
            {
                return connection;
            }

            return await new SmtpHandshake(server).OpenAsync(cancellationToken);
        }
        catch
        {
            slots.Release();
            throw;
        }
    }

    public async Task ReturnAsync(SmtpConnection connection)
    {
        try
        {
            if (!TryKeep(connection))
            {
                await connection.CloseAsync();
            }
        }
        finally
        {
            slots.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        lock (gate)
        {
            isDisposed = true;
        }

        await sweeper.DisposeAsync();
        await CloseAsync(Take(_ => true));
    }

    private bool TryKeep(SmtpConnection connection)
    {
        lock (gate)
        {
            if (isDisposed || !connection.IsReusable)
            {
                return false;
            }

            connection.IdleSince = time.GetTimestamp();
            idle.Add(connection);
            return true;
        }
    }

    // The newest first: under light load the older ones then reach their idle time and close.
    private SmtpConnection? TakeNewest()
    {
        lock (gate)
        {
            if (idle is not [.., var newest])
            {
                return null;
            }

            idle.RemoveAt(idle.Count - 1);
            return newest;
        }
    }

    private List<SmtpConnection> Take(Predicate<SmtpConnection> which)
    {
        lock (gate)
        {
            var taken = idle.FindAll(which);
            idle.RemoveAll(which);
            return taken;
        }
    }

    private Task SweepAsync() => CloseAsync(Take(connection => time.GetElapsedTime(connection.IdleSince) >= server.IdleTimeout));

    private static Task CloseAsync(List<SmtpConnection> connections) =>
        Task.WhenAll(connections.Select(connection => connection.CloseAsync().AsTask()));
}
