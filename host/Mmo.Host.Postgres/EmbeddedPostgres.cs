using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Mmo.Host.Postgres;

/// <summary>
/// A private PostgreSQL that lives as long as its host: reachable by a socket in a closed folder only, started again when it dies,
/// stopped with the host, however the host ends.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private const int FirstPort = 5432;
    private const int Ports = 10;
    private static readonly TimeSpan PauseBetweenAttempts = TimeSpan.FromMilliseconds(250);
    private readonly EmbeddedPostgresOptions _options;
    private readonly ILogger _logger;
    private readonly ClusterFolder _folder;
    private readonly HostLock _lock;
    private readonly ServerUser? _user;
    private readonly PostgresBinaries _binaries;
    private readonly string _socket;
    private readonly ServerProcesses _processes;
    private readonly ServerLog _log;
    private readonly SpawnThread _parent = new();
    private readonly CancellationTokenSource _stopping = new();
    private int _port = FirstPort;
    private Postmaster? _postmaster;
    private int _disposed;
    private Task _supervision = Task.CompletedTask;

    private EmbeddedPostgres(EmbeddedPostgresOptions options, ILogger logger, ClusterFolder folder, HostLock hostLock, ServerUser? user, PostgresBinaries binaries, string socket)
    {
        _options = options;
        _logger = logger;
        _folder = folder;
        _lock = hostLock;
        _user = user;
        _binaries = binaries;
        _socket = socket;
        _processes = new ServerProcesses(folder, logger);
        _log = new ServerLog(folder, logger);
    }

    /// <summary>The superuser's, by the socket. For the host's start only: migrations and roles; nothing else runs as superuser.</summary>
    public string ConnectionString =>
        string.Create(CultureInfo.InvariantCulture, $"Host={_socket};Port={_port};Username={Cluster.SuperUser};Database={_options.Database}");

    /// <summary>Raised when the server has ended: every connection to it is dead.</summary>
    public event Action? Lost;

    /// <summary>Why no server runs, with what to do where it is not started again by itself; null while one runs.</summary>
    public string? Trouble { get; private set; }

    /// <summary>The server's process now; another after it died and was started again.</summary>
    public int ProcessId => _postmaster!.Pid;

    /// <summary>The folder of the programs that run.</summary>
    public string BinariesFolder => _binaries.Folder;

    /// <summary>Starts the server and, the first time, makes its database.</summary>
    /// <exception cref="EmbeddedPostgresException">It cannot run; the message says what to do.</exception>
    public static async Task<EmbeddedPostgres> StartAsync(EmbeddedPostgresOptions options, ILogger logger, CancellationToken ct)
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new EmbeddedPostgresException("The embedded PostgreSQL runs on Linux only: give ConnectionStrings__Default.");
        }

        var folder = new ClusterFolder(options.DataFolder);
        CreateRoot(folder);
        var hostLock = await HostLock.TakeAsync(folder, options.OtherHostTimeout, ct);
        EmbeddedPostgres? server = null;
        try
        {
            var user = await ServerUser.ChooseAsync(folder, ct);
            var binaries = await PostgresBinaries.FindAsync(options, folder, logger, ct);
            if (user is not null)
            {
                await PathAccess.OpenAsync(folder.Root, user, logger, ct);
                await PathAccess.OpenAsync(binaries.Folder, user, logger, ct);
            }

            var socket = SocketFolder.Prepare(folder, user);
            await Cluster.CreateIfMissingAsync(options, folder, binaries, user, logger, ct);
            server = new EmbeddedPostgres(options, logger, folder, hostLock, user, binaries, socket);
            await server._processes.StopOrphanAsync(ct);
            await server.StartServerAsync(mayChangePort: true, ct);
            server._supervision = server.SuperviseAsync();
            return server;
        }
        catch
        {
            if (server is not null)
            {
                await server.DisposeAsync();
            }

            hostLock.Dispose();
            throw;
        }
    }

    /// <summary>Stops the server and waits until it has gone.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
        {
            return;
        }

        await _stopping.CancelAsync();
        await _supervision;
        if (_postmaster is { } postmaster)
        {
            await postmaster.StopAsync(_logger);
        }

        _parent.Dispose();
        _log.Dispose();
        _lock.Dispose();
    }

    private static void CreateRoot(ClusterFolder folder)
    {
        try
        {
            // Others may pass, since the server's user has to; data and socket inside are closed.
            Directory.CreateDirectory(Path.GetDirectoryName(folder.Root) ?? "/");
            Directory.CreateDirectory(folder.Root);
            File.SetUnixFileMode(folder.Root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EmbeddedPostgresException($"The data folder '{folder.Root}' cannot be made or used ({e.Message}): give this user the right to write there, or choose another.", e);
        }
    }

    /// <summary>One start that succeeds, tried again while what is left of an earlier server is still in the way.</summary>
    private async Task StartServerAsync(bool mayChangePort, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            _log.Begin();
            var stale = _processes.StaleNumber();
            var postmaster = await _parent.RunAsync(() => Postmaster.Spawn(ServerCommand(), stale, _log));
            _postmaster = postmaster;
            if (await postmaster.BecomesReadyAsync(_folder, _options.StartTimeout, ct))
            {
                return;
            }

            if (_log.Says(".lock\" already exists") && mayChangePort && _port < FirstPort + Ports - 1)
            {
                // No network port, only a part of the socket's name; somebody else has that name.
                _port++;
                continue;
            }

            var leftOver = _log.Says("\"postmaster.pid\" already exists") || _log.Says("shared memory block");
            if (!leftOver || Stopwatch.GetElapsedTime(started) > _options.StartTimeout)
            {
                throw new EmbeddedPostgresException($"PostgreSQL does not start ({_log.Reason()}): read '{_log.Path}', remove the cause, then start again.");
            }

            _processes.EndStrays();
            await Task.Delay(PauseBetweenAttempts, ct);
        }
    }

    /// <summary>Until the host stops: waits for the server's end and starts it again, whatever ended it and whatever stands in the way.</summary>
    private async Task SuperviseAsync()
    {
        var loop = new CrashLoop(_options.RestartPauses, _options.SteadyAfter);
        long? runsSince = Stopwatch.GetTimestamp();
        while (true)
        {
            await Task.WhenAny(_postmaster!.Ended, Task.Delay(Timeout.Infinite, _stopping.Token));
            if (_stopping.IsCancellationRequested)
            {
                return;
            }

            Trouble = $"PostgreSQL ended ({Reason()}) and is being started again.";
            _logger.LogWarning("{Trouble}", Trouble);
            Tell(Lost);
            if (loop.After(runsSince is { } since ? Stopwatch.GetElapsedTime(since) : TimeSpan.Zero) is not { } pause)
            {
                Trouble = $"PostgreSQL ended {loop.Ends} times soon after its start ({Reason()}): read '{_log.Path}', remove the cause, then start the host again.";
                _logger.LogCritical("{Trouble}", Trouble);
                return;
            }

            runsSince = null;
            await Task.Delay(pause, _stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (await TryStartAgainAsync())
            {
                runsSince = Stopwatch.GetTimestamp();
                Trouble = null;
                _logger.LogInformation("PostgreSQL runs again as process {Pid}", ProcessId);
            }
        }
    }

    // Without its data PostgreSQL advises to make new data, which nobody here should follow.
    private string Reason() => File.Exists(_folder.VersionFile) ? _log.Reason() : $"its data in '{_folder.Data}' is gone";

    /// <returns>False when it ended instead of running; nothing of it is left then.</returns>
    private async Task<bool> TryStartAgainAsync()
    {
        try
        {
            _stopping.Token.ThrowIfCancellationRequested();
            _processes.EndStrays();

            // A socket in a common folder may have been cleaned away with its own.
            SocketFolder.Prepare(_folder, _user);
            await StartServerAsync(mayChangePort: false, _stopping.Token);
            return true;
        }
        catch (Exception exception)
        {
            // Whatever it was: a supervision that ends with an exception nobody sees would leave the host without its database for good.
            if (!_stopping.IsCancellationRequested)
            {
                _logger.LogError(exception is EmbeddedPostgresException ? null : exception, "{Message}", exception.Message);
                await _postmaster!.StopAsync(_logger);
            }

            return false;
        }
    }

    private void Tell(Action? lost)
    {
        try
        {
            lost?.Invoke();
        }
        catch (Exception exception)
        {
            _logger.LogError(exception, "Somebody who was told that PostgreSQL ended failed.");
        }
    }

    /// <summary>
    /// PostgreSQL's own default of 128 MB is written through by the first gigabyte of data; an eighth of the memory leaves the rest to the
    /// host and to the file system's cache.
    /// </summary>
    internal static long BufferMegabytes(long memoryBytes) => Math.Clamp(memoryBytes / 8 / 1024 / 1024, 128, 1024);

    /// <summary>Older kernels do not say when syncfs failed to write.</summary>
    private static bool SyncsFileSystem => Environment.OSVersion.Version >= new Version(5, 8);

    private IReadOnlyList<string> ServerCommand()
    {
        var settings = new Dictionary<string, string>
        {
            ["listen_addresses"] = "",
            ["unix_socket_directories"] = _socket,
            ["port"] = _port.ToString(CultureInfo.InvariantCulture),
            ["max_connections"] = _options.MaxConnections.ToString(CultureInfo.InvariantCulture),
            ["cluster_name"] = _folder.Name,
            ["timezone"] = "UTC",
            ["log_timezone"] = "UTC",
            ["logging_collector"] = "off",
            ["log_destination"] = "stderr",

            // A failed statement and the values of a violated key are personal data.
            ["log_min_error_statement"] = "panic",
            ["log_error_verbosity"] = "terse",
        };
        if (SyncsFileSystem)
        {
            // Before a recovery every file is opened and synced, thousands of them: half of the time that a killed server is away.
            settings["recovery_init_sync_method"] = "syncfs";
        }

        if (_options.Durable)
        {
            settings["shared_buffers"] = $"{BufferMegabytes(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes)}MB";
        }
        else
        {
            settings["fsync"] = "off";
            settings["full_page_writes"] = "off";
        }

        foreach (var (name, value) in _options.Settings)
        {
            settings[name] = value;
        }

        List<string> command = [];
        if (Command.Find("setsid") is not null)
        {
            // Its own session: Ctrl+C reaches the host alone, which drains first and stops the server last.
            command.Add("setsid");
        }

        if (Command.Find("setpriv") is not null)
        {
            command.AddRange(["setpriv", .. _user?.Options ?? [], "--pdeathsig=INT"]);
        }

        command.AddRange([_binaries.Server, "-D", _folder.Data]);
        command.AddRange(settings.SelectMany(s => new[] { "-c", $"{s.Key}={s.Value}" }));
        return command;
    }
}
