using System.Reflection;
using Microsoft.Extensions.Logging.Abstractions;
using Mmo.Host.Postgres;

namespace Mmo.Testing;

/// <summary>
/// One real server for each test process, started at the first use and gone with the process. Roles belong to a whole server, so test
/// projects that run side by side do not share one.
/// </summary>
public static class PostgresServer
{
    private const string Prefix = "mmo-tests-";
    private static readonly Lazy<Task<EmbeddedPostgres>> Server = new(StartAsync);

    /// <summary>The superuser's connection to the server's own database.</summary>
    public static async Task<string> ConnectionStringAsync() => (await Server.Value).ConnectionString;

    private static async Task<EmbeddedPostgres> StartAsync()
    {
        RemoveLeftOvers();
        var name = Assembly.GetEntryAssembly()?.GetName().Name ?? "unknown";
        var folder = Path.Combine(Path.GetTempPath(), $"{Prefix}{name}-{Environment.ProcessId}");
        var server = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions { DataFolder = folder, Durable = false, DownloadFolder = Path.Combine(Repository.Root, "artifacts", "postgres") },
            NullLogger.Instance,
            CancellationToken.None);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            server.DisposeAsync().AsTask().GetAwaiter().GetResult();
            Directory.Delete(folder, recursive: true);
        };
        return server;
    }

    /// <summary>Folders of test processes that were killed; the server of a killed process has ended with it.</summary>
    private static void RemoveLeftOvers()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            var owner = folder[(folder.LastIndexOf('-') + 1)..];
            if (!Directory.Exists($"/proc/{owner}"))
            {
                try
                {
                    Directory.Delete(folder, recursive: true);
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    // Another test process removes it just now, or it is another user's.
                }
            }
        }
    }
}
