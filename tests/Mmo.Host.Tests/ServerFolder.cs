using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Mmo.Host.Postgres;
using Npgsql;

namespace Mmo.Host.Tests;

/// <summary>A data folder of its own for one test, and what the tests ask about servers and processes.</summary>
public sealed class ServerFolder : IDisposable
{
    // A first start costs 2 seconds of CPU time, a copy of what it leaves 0.3.
    private static readonly Lazy<Task<ServerFolder>> AfterFirstStart = new(MakeFirstStartAsync);

    private readonly string _top = Directory.CreateTempSubdirectory("mmo-host-").FullName;

    public ServerFolder(string below = "postgres")
    {
        // A temporary folder is closed to others; a checkout is not.
        File.SetUnixFileMode(_top, File.GetUnixFileMode(_top) | UnixFileMode.OtherExecute);
        Path = System.IO.Path.Combine(_top, below);
    }

    /// <summary>As a first start leaves it: for what happens at later ones.</summary>
    public static async Task<ServerFolder> WithDataAsync()
    {
        var made = await AfterFirstStart.Value;
        var folder = new ServerFolder();
        Directory.CreateDirectory(folder.Path);

        // Owners and rights too: the server refuses data that others may read.
        using var copy = Process.Start("cp", ["-a", "--reflink=auto", made.Data, folder.Data]);
        await copy.WaitForExitAsync();
        copy.ExitCode.ShouldBe(0);
        return folder;
    }

    public string Path { get; }

    public string Data => System.IO.Path.Combine(Path, "data");

    public Task<EmbeddedPostgres> StartAsync(Func<EmbeddedPostgresOptions, EmbeddedPostgresOptions>? change = null)
    {
        var options = new EmbeddedPostgresOptions { DataFolder = Path, Durable = false };
        return EmbeddedPostgres.StartAsync(change?.Invoke(options) ?? options, NullLogger.Instance, CancellationToken.None);
    }

    public static async Task<object?> AskAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false;Timeout=5");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    public static async Task<bool> AnswersAsync(string connectionString)
    {
        try
        {
            return await AskAsync(connectionString, "SELECT 1") is 1;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    /// <summary>A process that runs; a zombie does not.</summary>
    public static bool Runs(int pid)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{pid}/stat");
            return stat[stat.LastIndexOf(')') + 2] != 'Z';
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>All processes below this one.</summary>
    public static IReadOnlyList<int> ChildrenOf(int pid)
    {
        var all = new List<int>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(System.IO.Path.GetFileName(folder), CultureInfo.InvariantCulture, out var child) && StatusOf(child, "PPid:") == pid)
            {
                all.Add(child);
            }
        }

        return all;
    }

    public static long? StatusOf(int pid, string field)
    {
        try
        {
            var line = File.ReadLines($"/proc/{pid}/status").FirstOrDefault(l => l.StartsWith(field, StringComparison.Ordinal));
            return line is null ? null : long.Parse(line[field.Length..].Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[0], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Runs a command as the user that owns the data.</summary>
    public async Task<Process> RunAsOwnerAsync(params string[] command)
    {
        var owner = (await OutputAsync("stat", "-c", "%u", Data)).Trim();
        string[] all = Environment.IsPrivilegedProcess ? ["setpriv", $"--reuid={owner}", $"--regid={owner}", "--clear-groups", .. command] : command;
        return Process.Start(new ProcessStartInfo(all[0], all[1..]) { WorkingDirectory = "/", RedirectStandardOutput = true, RedirectStandardError = true })!;
    }

    public static async Task<string> OutputAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    public static Task KillAsync(string signal, int pid) => OutputAsync("kill", $"-{signal}", "--", pid.ToString(CultureInfo.InvariantCulture));

    private static async Task<ServerFolder> MakeFirstStartAsync()
    {
        var folder = new ServerFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        await using var server = await folder.StartAsync();
        return folder;
    }

    public void Dispose() => Directory.Delete(_top, recursive: true);
}
