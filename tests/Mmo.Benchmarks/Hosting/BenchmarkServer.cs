using Microsoft.Extensions.Logging.Abstractions;
using Mmo.Host.Postgres;
using Mmo.Testing;
using Npgsql;

namespace Mmo.Benchmarks.Hosting;

/// <summary>A PostgreSQL with the settings and the durability of the product's embedded one.</summary>
internal sealed class BenchmarkServer : IAsyncDisposable
{
    private const int TimeoutSeconds = 600;

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

    /// <summary>The superuser's connection to a database, or that of a runtime role.</summary>
    public string ConnectionTo(string database, string? role = null)
    {
        var connection = new NpgsqlConnectionStringBuilder(_server.ConnectionString) { Database = database };
        connection.Username = role ?? connection.Username;
        return connection.ConnectionString;
    }

    /// <summary>A new database, empty or a copy of one to which nobody is connected.</summary>
    public Task CreateAsync(string database, string template = "template0") =>
        ExecuteAsync("postgres", $"create database {database} template {template}");

    public async Task ExecuteAsync(string database, string sql)
    {
        await using var connection = await OpenAsync(database);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = TimeoutSeconds };
        await command.ExecuteNonQueryAsync();
    }

    public async Task<T> ScalarAsync<T>(string database, string sql)
    {
        await using var connection = await OpenAsync(database);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = TimeoutSeconds };
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        if (_toRemove is not null)
        {
            Directory.Delete(_toRemove, recursive: true);
        }
    }

    private async Task<NpgsqlConnection> OpenAsync(string database)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionTo(database)) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
