using System.Diagnostics;
using Mmo.EndToEnd.Tests.Hosting;

namespace Mmo.EndToEnd.Tests.Starts;

/// <summary>A host that does not come up: what it said, and how it ended.</summary>
internal sealed record RefusedStart(int ExitCode, string Said, string Printed)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public static async Task<RefusedStart> RunAsync(string? connectionString, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("mmo-start-").FullName;
        try
        {
            var start = new ProcessStartInfo("dotnet")
            {
                ArgumentList = { RunningHost.HostAssembly(), "--urls", "http://127.0.0.1:0", $"--Data:Folder={folder}" },
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (var argument in arguments)
            {
                start.ArgumentList.Add(argument);
            }

            if (connectionString is not null)
            {
                start.Environment["ConnectionStrings__Default"] = connectionString;
            }

            using var process = Process.Start(start)!;
            using var limit = new CancellationTokenSource(Patience);
            try
            {
                var printed = process.StandardOutput.ReadToEndAsync(limit.Token);
                var said = await process.StandardError.ReadToEndAsync(limit.Token);
                await process.WaitForExitAsync(limit.Token);
                return new RefusedStart(process.ExitCode, said.Trim(), await printed);
            }
            finally
            {
                process.Kill();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One line that says what is wrong and what to do, no trace anywhere, and a bad exit code.</summary>
    public void ShouldSay(params string[] parts)
    {
        Said.Split('\n').ShouldHaveSingleItem();
        parts.ShouldAllBe(part => Said.Contains(part, StringComparison.Ordinal), Said);
        Said.ShouldEndWith(".");
        $"{Said}\n{Printed}".ShouldNotContain("   at ");
        ExitCode.ShouldBe(1);
    }
}
