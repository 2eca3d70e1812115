using System.Diagnostics;
using Mmo.Testing;

namespace Mmo.Host.Tests;

/// <summary>The admin UI is built by <c>dotnet run</c>: without a fitting Node.js the build says what to install.</summary>
public sealed class NodeVersionTests
{
    [Theory]
    [InlineData("v18.19.1", "here is v18.19.1"), InlineData("v20.9.0", "here is v20.9.0"), InlineData(null, "which is not installed")]
    public async Task A_missing_or_old_Node_is_one_sentence_that_says_what_to_install(string? version, string said)
    {
        var (exitCode, lines) = await CheckAsync(version);

        exitCode.ShouldNotBe(0);
        var error = lines.Where(l => l.Contains("error", StringComparison.Ordinal)).Distinct().ShouldHaveSingleItem();
        error.ShouldContain(said);
        error.ShouldContain("install Node.js 20.19.0 or later");
    }

    [Theory]
    [InlineData("v20.19.0"), InlineData("v24.1.0")]
    public async Task A_newer_Node_is_fine(string version) => (await CheckAsync(version)).ExitCode.ShouldBe(0);

    private static async Task<(int ExitCode, string[] Lines)> CheckAsync(string? version)
    {
        var programs = Directory.CreateTempSubdirectory("mmo-node-").FullName;
        try
        {
            if (version is not null)
            {
                var node = Path.Combine(programs, "node");
                await File.WriteAllTextAsync(node, $"#!/bin/sh\necho {version}\n");
                File.SetUnixFileMode(node, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }

            foreach (var program in new[] { "sh", "dotnet" })
            {
                File.CreateSymbolicLink(Path.Combine(programs, program), Where(program));
            }

            var start = new ProcessStartInfo(Where("dotnet"), ["msbuild", Path.Combine(Repository.Root, "host", "Mmo.Host", "Mmo.Host.csproj"), "-t:CheckNode", "-nologo", "-v:q", "-nr:false"])
            {
                RedirectStandardOutput = true,
            };
            start.Environment["PATH"] = programs;
            using var process = Process.Start(start)!;
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
        finally
        {
            Directory.Delete(programs, recursive: true);
        }
    }

    private static string Where(string program) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(folder => Path.Combine(folder, program)).First(File.Exists);
}
