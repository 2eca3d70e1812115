using System.Diagnostics;

namespace Mmo.Benchmarks.Ingest.Http;

/// <summary>Clients with a connection each.</summary>
internal sealed class Clients : IDisposable
{
    private readonly KeepAliveConnection[] _connections;

    private Clients(KeepAliveConnection[] connections) => _connections = connections;

    /// <summary>How often a request was put off with 429.</summary>
    public int PutOff { get; private set; }

    public static async Task<Clients> ConnectAsync(Uri host, int count) =>
        new([.. await Task.WhenAll(Enumerable.Range(0, count).Select(_ => KeepAliveConnection.OpenAsync(host)))]);

    /// <summary>As fast as they are answered: each client sends its next request when the last one is stored.</summary>
    /// <returns>Milliseconds of each request.</returns>
    public async Task<IReadOnlyList<double>> SendAllAsync(IReadOnlyList<byte[]> requests, CancellationToken cancellationToken)
    {
        var times = new double[requests.Count];
        var next = -1;
        var putOff = await Task.WhenAll(_connections.Select(async connection =>
        {
            var times429 = 0;
            for (int at; (at = Interlocked.Increment(ref next)) < requests.Count;)
            {
                var began = Stopwatch.GetTimestamp();
                times429 += await connection.StoreAsync(requests[at], cancellationToken);
                times[at] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            }

            return times429;
        }));
        PutOff += putOff.Sum();
        return times;
    }

    /// <summary>At a steady pace, whether the host keeps up or not: a request's time runs from the moment it was due.</summary>
    public async Task<IReadOnlyList<double>> SendPacedAsync(IReadOnlyList<byte[]> requests, TimeSpan interval, CancellationToken cancellationToken)
    {
        var times = new double[requests.Count];
        var next = -1;
        var began = Stopwatch.GetTimestamp();
        var putOff = await Task.WhenAll(_connections.Select(async connection =>
        {
            var times429 = 0;
            for (int at; (at = Interlocked.Increment(ref next)) < requests.Count;)
            {
                var due = interval * at;
                var early = due - Stopwatch.GetElapsedTime(began);
                if (early > TimeSpan.Zero)
                {
                    await Task.Delay(early, cancellationToken);
                }

                // A timer that comes late is the client's fault, a connection that was not free is the host's.
                var from = early > TimeSpan.Zero ? Stopwatch.GetElapsedTime(began) : due;
                times429 += await connection.StoreAsync(requests[at], cancellationToken);
                times[at] = (Stopwatch.GetElapsedTime(began) - from).TotalMilliseconds;
            }

            return times429;
        }));
        PutOff += putOff.Sum();
        return times;
    }

    public void Dispose()
    {
        foreach (var connection in _connections)
        {
            connection.Dispose();
        }
    }
}
