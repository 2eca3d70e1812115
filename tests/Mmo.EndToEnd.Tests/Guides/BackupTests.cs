using Microsoft.Extensions.Logging.Abstractions;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Kills;
using Mmo.Host.Postgres;
using Mmo.Testing;
using Npgsql;

namespace Mmo.EndToEnd.Tests.Guides;

/// <summary>The backup and the restore of docs/operate.md, done while events come in.</summary>
public sealed class BackupTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mmo-e2e-backup-").FullName;
    private EmbeddedPostgres? _fresh;

    public async ValueTask InitializeAsync()
    {
        _fresh = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions
            {
                DataFolder = Path.Combine(_folder, "fresh"), Database = "empty", DownloadFolder = Path.Combine(Repository.Root, "artifacts", "postgres"),
            },
            NullLogger.Instance, CancellationToken.None);

        // As a server elsewhere does, and the embedded one does not: it asks the host's roles for their passwords.
        await using var connection = new NpgsqlConnection(_fresh.ConnectionString);
        await connection.OpenAsync();
        await using var find = new NpgsqlCommand("show hba_file", connection);
        await File.WriteAllTextAsync((string)(await find.ExecuteScalarAsync())!, "local all postgres trust\nlocal all all scram-sha-256\n");
        await using var reload = new NpgsqlCommand("select pg_reload_conf()", connection);
        await reload.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _fresh!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_restored_backup_has_every_event_that_was_acknowledged_before_it_and_takes_new_ones()
    {
        // The embedded server from npm comes without the programs.
        Assert.SkipUnless(File.Exists(Path.Combine(_fresh!.BinariesFolder, "pg_dump")), "PostgreSQL's client programs are not installed.");
        var cancellation = TestContext.Current.CancellationToken;
        string writeKey;
        string[] acknowledged;
        await using (var host = await RunningHost.StartAsync())
        {
            writeKey = await WriteKeyAsync(host);
            using var sender = new EventSender(writeKey, host.Address);
            using var enough = new CancellationTokenSource();
            var sending = SendUntilAsync(sender, enough.Token);
            await Eventually.Async(() => sender.AnsweredCount > 200);
            acknowledged = [.. sender.Answered];
            await RunAsync("sh backup", host.DatabaseConnection);
            await enough.CancelAsync();
            await sending;
        }

        await RunAsync("sh restore", _fresh.ConnectionString);
        var restored = new NpgsqlConnectionStringBuilder(_fresh.ConnectionString) { Database = "mmo" }.ConnectionString;
        await using var again = await RunningHost.StartAsync(new Dictionary<string, string> { ["ConnectionStrings:Default"] = restored });
        using (var sender = new EventSender(writeKey, again.Address))
        {
            (await sender.TryAsync([Call("after")], cancellation)).ShouldBeTrue();
        }

        await using var connection = new NpgsqlConnection(restored);
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand("select coalesce(array_agg(event_id), '{}') from cdp_store.event", connection);
        acknowledged.Append("after").Except((string[])(await command.ExecuteScalarAsync(cancellation))!).ShouldBeEmpty();
    }

    private static async Task SendUntilAsync(EventSender sender, CancellationToken enough)
    {
        for (var n = 0; !enough.IsCancellationRequested; n++)
        {
            await sender.TryAsync([.. Enumerable.Range(n * 10, 10).Select(i => Call($"event-{i}"))], CancellationToken.None);
        }
    }

    private static object Call(string messageId) => new { type = "track", messageId, userId = $"user-{messageId}", @event = "Visited" };

    private static async Task<string> WriteKeyAsync(RunningHost host)
    {
        using var admin = await ApiClient.SignInAsync(host, "admin", RunningHost.AdminPassword);
        return (await admin.GetAsync("/api/cdp/source")).GetProperty("items")[0].GetProperty("writeKey").GetString()!;
    }

    /// <summary>Runs what the guide shows, where its files are, against this server.</summary>
    private async Task RunAsync(string language, string server)
    {
        var connection = new NpgsqlConnectionStringBuilder(server);
        var code = Snippet.ReadAll("operate.md").Single(s => s.Language == language).Code;
        await CommandLine.ShellAsync($"cd '{_folder}'; export PATH='{_fresh!.BinariesFolder}':$PATH PGHOST='{connection.Host}' PGPORT={connection.Port} PGUSER={connection.Username}\n{code}");
    }
}
