using Microsoft.Extensions.Logging;

namespace Mmo.Host.Postgres;

/// <summary>What the server says: into its log file, to the logger at Debug, and the last lines kept for a message.</summary>
internal sealed class ServerLog(ClusterFolder folder, ILogger logger) : IDisposable
{
    private const long Largest = 10 * 1024 * 1024;
    private const int Kept = 20;
    private readonly Lock _gate = new();
    private readonly Queue<string> _last = [];
    private StreamWriter? _file;
    private bool _closed;

    public string Path => folder.Log;

    /// <summary>Reads a server's output until the last process that holds it has ended.</summary>
    public async Task FollowAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            logger.LogDebug("{Line}", line);
            lock (_gate)
            {
                _last.Enqueue(line);
                if (_last.Count > Kept)
                {
                    _last.Dequeue();
                }

                try
                {
                    Write(line);
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    // A full disk or a folder that is gone must not stop the reading: the server would wait for its reader.
                    logger.LogDebug(e, "The line above is missing in {File}", folder.Log);
                }
            }
        }
    }

    /// <summary>Forgets what an earlier attempt said.</summary>
    public void Begin()
    {
        lock (_gate)
        {
            _last.Clear();
        }
    }

    /// <summary>Some of the last lines hold this text.</summary>
    public bool Says(string text)
    {
        lock (_gate)
        {
            return _last.Any(line => line.Contains(text, StringComparison.Ordinal));
        }
    }

    /// <summary>Why the server ended: its last FATAL or PANIC line, else the last one.</summary>
    public string Reason()
    {
        lock (_gate)
        {
            return _last.LastOrDefault(line => line.Contains("FATAL:", StringComparison.Ordinal) || line.Contains("PANIC:", StringComparison.Ordinal)) ?? _last.LastOrDefault() ?? "it said nothing";
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _file?.Dispose();
            _file = null;
            _closed = true;
        }
    }

    private void Write(string line)
    {
        if (_closed)
        {
            return;
        }

        if (_file is { BaseStream.Length: > Largest })
        {
            _file.Dispose();
            _file = null;
            File.Move(folder.Log, folder.Log + ".1", overwrite: true);
        }

        _file ??= new StreamWriter(new FileStream(folder.Log, FileMode.Append, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
        _file.WriteLine(line);
    }
}
