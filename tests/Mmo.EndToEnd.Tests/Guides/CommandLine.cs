using System.Diagnostics;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Guides;

/// <summary>Runs a snippet as its reader would.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static Task<string> ShellAsync(string code, TimeSpan? patience = null) => RunAsync("bash", ["-euo", "pipefail", "-c", code], null, patience);

    /// <summary>A module that Node runs where the SDKs are installed.</summary>
    public static async Task<string> NodeAsync(string code)
    {
        await NodePackages.EnsureAsync();
        return await RunAsync("node", ["--input-type=module", "-"], code);
    }

    private static async Task<string> RunAsync(string program, IReadOnlyList<string> arguments, string? input, TimeSpan? patienceOfReader = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Repository.NodeFolder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(patienceOfReader ?? Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        process.ExitCode.ShouldBe(0, await errors);
        return await output;
    }
}
