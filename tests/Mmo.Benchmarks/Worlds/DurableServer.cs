using Microsoft.Extensions.Logging.Abstractions;
using Mmo.Host.Postgres;
using Mmo.Testing;
using Npgsql;

namespace Mmo.Benchmarks.Worlds;

/// <summary>PostgreSQL as the product runs it, fsync and all, on a folder of its own that goes with it.</summary>
internal sealed class DurableServer : IAsyncDisposable
{
    private readonly string _folder;
    private readonly EmbeddedPostgres _server;

    private DurableServer(string folder, EmbeddedPostgres server) => (_folder, _server) = (folder, server);

    public int ProcessId => _server.ProcessId;

    public static async Task<DurableServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("mmo-bench-").FullName;
        File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherExecute);
        var options = new EmbeddedPostgresOptions
        {
            DataFolder = Path.Combine(folder, "postgres"), DownloadFolder = Path.Combine(Repository.Root, "artifacts", "postgres"),
        };
        return new DurableServer(folder, await EmbeddedPostgres.StartAsync(options, NullLogger.Instance, CancellationToken.None));
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
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync();
    }

    public async Task<T> ScalarAsync<T>(string database, string sql)
    {
        await using var connection = await OpenAsync(database);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<NpgsqlConnection> OpenAsync(string database)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionTo(database)) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
