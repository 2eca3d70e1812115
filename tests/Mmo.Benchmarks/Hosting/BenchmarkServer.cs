using Microsoft.Extensions.Logging.Abstractions;
using Mmo.Host.Postgres;
using Mmo.Testing;

namespace Mmo.Benchmarks.Hosting;

/// <summary>A PostgreSQL with the settings and the durability of the product's embedded one.</summary>
internal sealed class BenchmarkServer : IAsyncDisposable
{
    private readonly EmbeddedPostgres _server;
    private readonly string? _toRemove;

    private BenchmarkServer(EmbeddedPostgres server, string? toRemove) => (_server, _toRemove) = (server, toRemove);

    /// <summary>The superuser's: for the host's start, for making data, and for the bare statements.</summary>
    public string ConnectionString => _server.ConnectionString;

    public int ProcessId => _server.ProcessId;

    /// <summary>An empty one that is gone with the run.</summary>
    public static Task<BenchmarkServer> StartAsync(CancellationToken cancellationToken)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"mmo-benchmark-{Environment.ProcessId}-{Guid.NewGuid().ToString("N")[..6]}");
        return StartAsync(folder, isKept: false, cancellationToken);
    }

    /// <param name="folder">Where its data lives.</param>
    /// <param name="isKept">Left for the next run.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    public static async Task<BenchmarkServer> StartAsync(string folder, bool isKept, CancellationToken cancellationToken)
    {
        var options = new EmbeddedPostgresOptions { DataFolder = folder, DownloadFolder = Path.Combine(Repository.Root, "artifacts", "postgres") };
        return new BenchmarkServer(await EmbeddedPostgres.StartAsync(options, NullLogger.Instance, cancellationToken), isKept ? null : folder);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        if (_toRemove is not null)
        {
            Directory.Delete(_toRemove, recursive: true);
        }
    }
}
