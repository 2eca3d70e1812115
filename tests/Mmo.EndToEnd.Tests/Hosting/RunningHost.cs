using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>The host as a process with its own embedded PostgreSQL, as an operator runs it; may be killed and started again on its data.</summary>
public sealed partial class RunningHost : IAsyncDisposable
{
    public const string AdminPassword = "End-To-End-2026";

    // A first start is 16 seconds of CPU time, of which a busy machine gives little; a host that ends is noticed at once.
    private static readonly TimeSpan StartPatience = TimeSpan.FromMinutes(5);

    private readonly string _dataFolder;
    private readonly List<string> _output = [];
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly HostUser? _user;
    private Process? _process;

    private RunningHost(string dataFolder, IReadOnlyDictionary<string, string> settings, HostUser? user = null) =>
        (_dataFolder, _settings, _user) = (dataFolder, settings, user);

    /// <summary>Where the host listens; the port stays the same over restarts.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>The salesperson's password, printed at the first start.</summary>
    public string SalesPassword { get; private set; } = "";

    public int ProcessId => _process!.Id;

    /// <summary>False before the start and after the end.</summary>
    public bool IsRunning => _process is { HasExited: false };

    /// <summary>The database's superuser, past every wall of the product; an embedded server comes and goes with its host.</summary>
    public string DatabaseConnection
    {
        get
        {
            if (_settings.TryGetValue("ConnectionStrings:Default", out var database))
            {
                return database;
            }

            var lines = ServerNote;
            return $"Host={lines[4]};Port={lines[3]};Username=postgres;Database=mmo;Pooling=false";
        }
    }

    public int DatabaseProcessId => int.Parse(ServerNote[0], CultureInfo.InvariantCulture);

    // PostgreSQL notes its process on the first line, port and socket folder on the fourth and fifth.
    private string[] ServerNote => File.ReadAllLines(Path.Combine(_dataFolder, "postgres", "data", "postmaster.pid")) is [_, _, _, _, _, _, _, "ready   "] lines
        ? lines
        : throw new IOException("PostgreSQL is only starting.");

    /// <summary>What the host printed so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return string.Join('\n', _output);
            }
        }
    }

    /// <summary>A host on data of its own: embedded, as a first start leaves them, unless the settings name a database.</summary>
    public static async Task<RunningHost> StartAsync(IReadOnlyDictionary<string, string>? settings = null)
    {
        var host = new RunningHost(Directory.CreateTempSubdirectory("mmo-e2e-").FullName, settings ?? new Dictionary<string, string>());
        if (!host._settings.ContainsKey("ConnectionStrings:Default"))
        {
            host.SalesPassword = await SeededData.CopyToAsync(host._dataFolder);
        }

        await host.StartAgainAsync();
        return host;
    }

    /// <summary>The first start of all, on an empty folder that stays when the host is gone.</summary>
    internal static async Task<RunningHost> StartOnEmptyAsync(string dataFolder)
    {
        var host = new RunningHost(dataFolder, new Dictionary<string, string>());
        await host.StartAgainAsync();
        return host;
    }

    /// <summary>The first start of all, on a folder of its own, as another user where one is named.</summary>
    internal static async Task<RunningHost> StartNewAsync(HostUser? user)
    {
        Assert.SkipUnless(user is null || await user.MayReadAsync(HostAssembly()), $"{HostAssembly()} stands where other users may not read.");
        var folder = Directory.CreateTempSubdirectory("mmo-e2e-new-").FullName;
        if (user is not null)
        {
            await user.OwnAsync(folder);
        }

        var host = new RunningHost(folder, new Dictionary<string, string>(), user);
        await host.StartAgainAsync();
        return host;
    }

    /// <summary>Starts the process on the data of before and waits until it is ready.</summary>
    public async Task StartAgainAsync()
    {
        string[] command = [.. _user?.Command ?? [], "dotnet", HostAssembly(), "--urls", Address.ToString().TrimEnd('/'), $"--Data:Folder={_dataFolder}"];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = _dataFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Seed__AdminPassword"] = AdminPassword;
        foreach (var (name, value) in _settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        lock (_output)
        {
            _output.Clear();
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        try
        {
            await Eventually.Async(() => Listening().IsMatch(Output) || _process.HasExited, StartPatience);
        }
        catch (TimeoutException)
        {
            // Nobody else knows of it yet.
            await KillAsync();
            throw;
        }

        _process.HasExited.ShouldBeFalse(Output);
        Address = new Uri(Listening().Match(Output).Groups[1].Value);
        if (SalesPrinted().Match(Output) is { Success: true } printed)
        {
            SalesPassword = printed.Groups[1].Value;
        }
    }

    /// <summary>Stops the host as a supervisor does, and waits for its end.</summary>
    public async Task StopAsync()
    {
        await TerminateAsync();
        await EndAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>Where the embedded server keeps everything.</summary>
    public string DatabaseFolder => Path.Combine(_dataFolder, "postgres");

    /// <summary>Asks the process to stop, as a supervisor does, and waits for nothing.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", ProcessId.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Waits until the process has ended by itself.</summary>
    public async Task<int> EndAsync(TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        await _process!.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    /// <summary>Ends the process as a power failure would.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (IsRunning)
        {
            await KillAsync();
        }

        _process?.Dispose();

        // The embedded server ends with its host; its files may be there a moment longer.
        await Eventually.Async(
            () =>
            {
                try
                {
                    Directory.Delete(_dataFolder, recursive: true);
                }
                catch (DirectoryNotFoundException)
                {
                    return true;
                }
                catch (IOException)
                {
                    return false;
                }

                return true;
            },
            TimeSpan.FromSeconds(30));
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            lock (_output)
            {
                _output.Add(line);
            }
        }
    }

    internal static string HostAssembly()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return Path.Combine(Repository.Root, "host", "Mmo.Host", "bin", configuration, "net10.0", "Mmo.Host.dll");
    }

    [GeneratedRegex(@"MarketingMiddleOffice: (http://\S+)")]
    private static partial Regex Listening();

    [GeneratedRegex(@"salesperson: \S+\s+(\S+)")]
    private static partial Regex SalesPrinted();
}
