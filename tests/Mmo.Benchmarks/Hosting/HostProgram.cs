using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Mmo.Testing;

namespace Mmo.Benchmarks.Hosting;

/// <summary>The host as a program of its own, as an operator runs it, on a database that is there.</summary>
internal static partial class HostProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Starts it, waits until it is ready to serve, stops it, and answers how long it took to be ready.</summary>
    public static async Task<double> StartAndStopAsync(BenchmarkServer server, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var started = Stopwatch.GetTimestamp();
        var start = new ProcessStartInfo("dotnet", [Program(), "--urls", "http://127.0.0.1:0"]) { WorkingDirectory = Path.GetTempPath(), RedirectStandardOutput = true };
        start.Environment["ConnectionStrings__Default"] = server.ConnectionString;
        start.Environment["Seed__AdminPassword"] = BenchmarkHost.AdminPassword;
        using var process = Process.Start(start)!;
        try
        {
            var address = await ListeningAsync(process.StandardOutput, patience.Token);
            using var http = new HttpClient { BaseAddress = address };
            while (!(await http.GetAsync("/health/ready", patience.Token)).IsSuccessStatusCode)
            {
                await Task.Delay(20, patience.Token);
            }

            var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            using var stop = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync(patience.Token);
            return milliseconds;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    private static async Task<Uri> ListeningAsync(StreamReader output, CancellationToken cancellationToken)
    {
        while (await output.ReadLineAsync(cancellationToken) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                return new Uri(match.Groups[1].Value);
            }
        }

        throw new InvalidOperationException("The host ended before it was ready.");
    }

    private static string Program()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return Path.Combine(Repository.Root, "host", "Mmo.Host", "bin", configuration, "net10.0", "Mmo.Host.dll");
    }

    [GeneratedRegex(@"MarketingMiddleOffice: (http://\S+)")]
    private static partial Regex Listening();
}
