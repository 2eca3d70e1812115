using System.Diagnostics;

namespace Mmo.Host.Postgres;

/// <summary>Runs a program to its end and keeps what it said.</summary>
internal static class Command
{
    public sealed record Outcome(int ExitCode, string Output)
    {
        public bool Succeeded => ExitCode == 0;

        /// <summary>
        /// The first fault with its hint, else the last line that says something, for a message: what follows a fault is only its consequence.
        /// </summary>
        public string Reason
        {
            get
            {
                var lines = Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                var at = Array.FindIndex(lines, line => StartOfFault(line) >= 0);
                if (at < 0)
                {
                    return lines.LastOrDefault() ?? $"exit code {ExitCode}";
                }

                var fault = lines[at][StartOfFault(lines[at])..];
                return at + 1 < lines.Length && lines[at + 1].Split("HINT:") is [_, var hint] ? $"{fault}; {hint.Trim().TrimEnd('.')}" : fault;
            }
        }

        private static int StartOfFault(string line) =>
            new[] { "FATAL:", "PANIC:", "ERROR:", "error:" }.Max(word => line.IndexOf(word, StringComparison.Ordinal));
    }

    public static async Task<Outcome> RunAsync(IReadOnlyList<string> command, string folder, string input, CancellationToken ct)
    {
        using var process = new Process { StartInfo = Prepare(command, folder) };
        process.StartInfo.RedirectStandardInput = true;
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            return new Outcome(127, $"{command[0]}: {e.Message}");
        }

        var output = process.StandardOutput.ReadToEndAsync(ct);
        var errors = process.StandardError.ReadToEndAsync(ct);
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), ct);
            process.StandardInput.Close();
            var text = await output + await errors;
            await process.WaitForExitAsync(ct);
            return new Outcome(process.ExitCode, text);
        }
        catch (IOException e)
        {
            // It ended without reading its input.
            return new Outcome(1, $"{e.Message}\n{await errors}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Start information with both outputs redirected and no PG… variable that would bend the server.</summary>
    public static ProcessStartInfo Prepare(IReadOnlyList<string> command, string folder)
    {
        var start = new ProcessStartInfo(command[0])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in command.Skip(1))
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("PG", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["TZ"] = "UTC";
        return start;
    }

    /// <summary>The full path of a program on PATH, or null.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
