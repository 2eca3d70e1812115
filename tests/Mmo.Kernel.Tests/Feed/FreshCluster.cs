using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Mmo.Host.Postgres;
using Mmo.Testing;
using Npgsql;

namespace Mmo.Kernel.Tests.Feed;

/// <summary>A new PostgreSQL server to which a database is brought by dump and restore.</summary>
internal sealed class FreshCluster : IAsyncDisposable
{
    private readonly string _folder;
    private readonly EmbeddedPostgres _server;

    private FreshCluster(string folder, EmbeddedPostgres server) => (_folder, _server) = (folder, server);

    /// <summary>False where the server comes without the programs.</summary>
    public bool HasPrograms => File.Exists(Path.Combine(_server.BinariesFolder, "pg_dump"));

    public static async Task<FreshCluster> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("mmo-fresh-").FullName;
        var server = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions
            {
                DataFolder = Path.Combine(folder, "postgres"), Durable = false, DownloadFolder = Path.Combine(Repository.Root, "artifacts", "postgres"),
            },
            NullLogger.Instance, CancellationToken.None);
        return new FreshCluster(folder, server);
    }

    /// <summary>Copies a database and the server's roles.</summary>
    /// <returns>The copy's connection string.</returns>
    public async Task<string> CopyAsync(TestDatabase database)
    {
        var (from, to) = (new NpgsqlConnectionStringBuilder(database.ConnectionString), new NpgsqlConnectionStringBuilder(_server.ConnectionString));
        var dump = Path.Combine(_folder, "dump");
        await RunAsync(from, $"pg_dumpall --roles-only --no-role-passwords --file='{dump}.sql'; pg_dump --format=custom --file='{dump}' {database.Name}");
        await RunAsync(to, $"psql --quiet --dbname=postgres --file='{dump}.sql'; pg_restore --create --exit-on-error --dbname=postgres '{dump}'");
        to.Database = database.Name;
        return to.ConnectionString;
    }

    /// <summary>The number that the next transaction gets.</summary>
    public async Task<long> NextTransactionAsync()
    {
        await using var connection = new NpgsqlConnection(_server.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task RunAsync(NpgsqlConnectionStringBuilder server, string commands)
    {
        var start = new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", commands]) { RedirectStandardError = true };
        start.Environment["PATH"] = $"{_server.BinariesFolder}:{start.Environment["PATH"]}";
        (start.Environment["PGHOST"], start.Environment["PGPORT"], start.Environment["PGUSER"]) = (server.Host, $"{server.Port}", server.Username);
        using var process = Process.Start(start)!;
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, errors);
    }
}
