using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Mmo.Host.Postgres;

/// <summary>One run of the server, from its start to its end.</summary>
internal sealed class Postmaster
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;
    private Task _output = Task.CompletedTask;

    private Postmaster(Process process) => _process = process;

    public int Pid => _process.Id;

    public Task Ended => _ended.Task;

    /// <summary>Starts the program and waits for nothing; to be called on the thread that stays.</summary>
    public static Postmaster Spawn(IReadOnlyList<string> command, int? staleNumber, ServerLog log)
    {
        var start = Command.Prepare(command, "/");
        if (staleNumber is { } stale)
        {
            // pg_ctl's own way to tell the server that this number in postmaster.pid is no server; the check of the shared memory stays.
            start.Environment["PG_GRANDPARENT_PID"] = stale.ToString(CultureInfo.InvariantCulture);
        }

        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        var postmaster = new Postmaster(process);
        process.Exited += (_, _) => postmaster._ended.TrySetResult();
        process.Start();
        postmaster._output = Task.WhenAll(log.FollowAsync(process.StandardOutput), log.FollowAsync(process.StandardError));
        return postmaster;
    }

    /// <summary>True once it takes connections, false when it ended instead.</summary>
    public async Task<bool> BecomesReadyAsync(ClusterFolder folder, TimeSpan patience, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        while (!Ended.IsCompleted)
        {
            // A connection would prove nothing: it might be another server that answers.
            if (PostmasterFile.Read(folder) is { Ready: true } file && file.Pid == Pid)
            {
                return true;
            }

            if (Stopwatch.GetElapsedTime(started) > patience)
            {
                throw new EmbeddedPostgresException($"PostgreSQL is not ready after {patience.TotalSeconds:0} seconds: read '{folder.Log}' and start again.");
            }

            await Task.WhenAny(Ended, Task.Delay(10, ct));
            ct.ThrowIfCancellationRequested();
        }

        // Its last words say why; a child that outlives it may hold the pipe open.
        await Task.WhenAny(_output, Task.Delay(TimeSpan.FromSeconds(1), ct));
        return false;
    }

    /// <summary>A fast stop: open transactions are rolled back, everything is written.</summary>
    public async Task StopAsync(ILogger logger)
    {
        foreach (var (signal, patience) in new[] { (Native.SigInt, TimeSpan.FromSeconds(30)), (Native.SigQuit, TimeSpan.FromSeconds(5)), (Native.SigKill, TimeSpan.FromSeconds(5)) })
        {
            if (Ended.IsCompleted)
            {
                break;
            }

            Native.Signal(Pid, signal);
            await Task.WhenAny(Ended, Task.Delay(patience));
        }

        if (!Ended.IsCompleted)
        {
            logger.LogError("PostgreSQL process {Pid} does not end", Pid);
        }
    }
}
