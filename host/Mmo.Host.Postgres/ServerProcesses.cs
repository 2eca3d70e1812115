using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Mmo.Host.Postgres;

/// <summary>
/// The processes of this cluster that run without this host, found by /proc: a server whose host was killed, and the children of a
/// server that was killed. Command lines and titles are readable for all; /proc's links are not, in a container.
/// </summary>
internal sealed class ServerProcesses(ClusterFolder folder, ILogger logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Only for the holder of the folder's lock: then a server that runs on it has lost its host.</summary>
    public async Task StopOrphanAsync(CancellationToken ct)
    {
        if (PostmasterFile.Read(folder) is not { } file || !IsServer(file.Pid))
        {
            return;
        }

        logger.LogWarning("The PostgreSQL of an earlier host still runs as process {Pid}: stopping it", file.Pid);
        foreach (var (signal, patience) in new[] { (Native.SigInt, Patience), (Native.SigQuit, Patience / 3), (Native.SigKill, Patience / 3) })
        {
            Native.Signal(file.Pid, signal);
            var started = Stopwatch.GetTimestamp();
            while (IsServer(file.Pid) && Stopwatch.GetElapsedTime(started) < patience)
            {
                await Task.Delay(20, ct);
            }
        }

        if (IsServer(file.Pid))
        {
            throw new EmbeddedPostgresException($"PostgreSQL process {file.Pid} of an earlier host does not stop: run kill {file.Pid} as its user, then start again.");
        }
    }

    /// <summary>
    /// A killed server's children end by themselves, except one in the midst of a long statement; and a new server starts only when
    /// the last has gone.
    /// </summary>
    public void EndStrays()
    {
        var title = $"postgres: {folder.Name}: ";
        foreach (var pid in All().Where(pid => CommandLine(pid).StartsWith(title, StringComparison.Ordinal)))
        {
            Native.Signal(pid, Native.SigQuit);
        }
    }

    /// <summary>
    /// The number in postmaster.pid when it is certainly not a server on this folder: a zombie, or another program that got the number
    /// after a reboot or in a restarted container. PostgreSQL would take it for a living server.
    /// </summary>
    public int? StaleNumber() =>
        PostmasterFile.Read(folder) is { } file && Native.Exists(file.Pid) && !IsServer(file.Pid) ? file.Pid : null;

    private bool IsServer(int pid)
    {
        // The folder is an argument of its own; a zombie has no arguments.
        var arguments = CommandLine(pid).Split('\0');
        return arguments.Contains(folder.Data) && Path.GetFileName(arguments[0]) is "postgres" or "setsid" or "setpriv";
    }

    private static IEnumerable<int> All() =>
        Directory.EnumerateDirectories("/proc").Select(d => int.TryParse(Path.GetFileName(d), CultureInfo.InvariantCulture, out var pid) ? pid : 0).Where(pid => pid > 0);

    private static string CommandLine(int pid)
    {
        try
        {
            return File.ReadAllText($"/proc/{pid}/cmdline");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
