using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Mmo.Testing;

namespace Mmo.Benchmarks.Hosting;

/// <summary>The product's host in a process of its own, with all its workers, on a database of a <see cref="BenchmarkServer"/>.</summary>
internal sealed partial class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly List<string> _output = [];
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _folder = Directory.CreateTempSubdirectory("mmo-bench-host-").FullName;

    private HostProcess(string connectionString, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var argument in (string[])[Program(), .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ConnectionStrings__Default"] = connectionString;
        start.Environment["Seed__AdminPassword"] = Administrator.Password;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"The host has ended:\n{Output}"));
    }

    public int ProcessId => _process.Id;

    public Uri Address => _address.Task.Result;

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

    /// <summary>The most memory it had at any time, in MB (VmHWM).</summary>
    public double PeakMemory
    {
        get
        {
            var line = File.ReadLines($"/proc/{ProcessId}/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
    }

    /// <summary>Brings an empty database to what a first start leaves: migrated, with the first tenant.</summary>
    public static async Task SeedAsync(string connectionString)
    {
        await using var host = new HostProcess(connectionString, "seed");
        await host._process.WaitForExitAsync().WaitAsync(Patience);
        if (host._process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The database could not be seeded:\n{host.Output}");
        }
    }

    /// <summary>Starts it and waits until it listens.</summary>
    public static async Task<HostProcess> StartAsync(string connectionString)
    {
        var host = new HostProcess(connectionString, "--urls", "http://127.0.0.1:0");
        await host._address.Task.WaitAsync(Patience);
        return host;
    }

    /// <summary>Starts it, waits until it is ready to serve, stops it, and answers how many milliseconds it took to be ready.</summary>
    public static async Task<double> TimeToReadyAsync(string connectionString, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        await using var host = await StartAsync(connectionString);
        using var http = new HttpClient { BaseAddress = host.Address };
        while (!(await http.GetAsync("/health/ready", cancellationToken)).IsSuccessStatusCode)
        {
            await Task.Delay(20, cancellationToken);
        }

        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            using (var kill = Process.Start("kill", ["-TERM", ProcessId.ToString(CultureInfo.InvariantCulture)]))
            {
                await kill.WaitForExitAsync();
            }

            await _process.WaitForExitAsync();
        }

        _ = _address.Task.Exception;
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Keep(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_output)
        {
            _output.Add(line);
        }

        if (Listening().Match(line) is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    private static string Program()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return Path.Combine(Repository.Root, "host", "Mmo.Host", "bin", configuration, "net10.0", "Mmo.Host.dll");
    }

    [GeneratedRegex(@"MarketingMiddleOffice: (http://\S+)")]
    private static partial Regex Listening();
}
