using System.Diagnostics;
using System.Globalization;

namespace Mmo.Host.Tests;

/// <summary>A host in a process of its own (Mmo.Host.Tests.Process), in its own group, that the tests may kill.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private readonly Process _process;

    private HostProcess(Process process) => _process = process;

    public int Pid => _process.Id;

    public int ServerPid { get; private set; }

    public string ConnectionString { get; private set; } = "";

    public static async Task<HostProcess> StartAsync(ServerFolder folder)
    {
        var host = Spawn(folder.Path);
        var word = (await host.ReadAsync()).Split(' ', 3);
        word[0].ShouldBe("ready", string.Join(' ', word));
        host.ServerPid = int.Parse(word[1], CultureInfo.InvariantCulture);
        host.ConnectionString = word[2];
        return host;
    }

    /// <summary>Starts it and waits for nothing.</summary>
    public static HostProcess Spawn(string folder, string? path = null, params string[] arguments)
    {
        // Started in the background of a script, a process ignores SIGINT: env sets it back, as a terminal has it.
        var program = Path.Combine(AppContext.BaseDirectory, "Mmo.Host.Tests.Process.dll");
        var start = new ProcessStartInfo("/usr/bin/env", ["--default-signal=INT", "/usr/bin/setsid", Dotnet(), program, folder, .. arguments])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] = path ?? start.Environment["PATH"];
        return new HostProcess(Process.Start(start)!);
    }

    /// <summary>The same as a user by number, which need not have a name.</summary>
    public static HostProcess SpawnAs(int user, string folder)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Mmo.Host.Tests.Process.dll");
        string[] arguments = [$"--reuid={user}", $"--regid={user}", "--clear-groups", Dotnet(), program, folder];
        return new HostProcess(Process.Start(new ProcessStartInfo("setpriv", arguments) { RedirectStandardOutput = true, WorkingDirectory = "/" })!);
    }

    public async Task<string> ReadAsync() => await _process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)) ?? "";

    public Task KillAsync(string signal) => ServerFolder.KillAsync(signal, Pid);

    /// <summary>As Ctrl+C does: the whole foreground group.</summary>
    public Task KillGroupAsync(string signal) => ServerFolder.KillAsync(signal, -Pid);

    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync("KILL");
        }

        await EndAsync();
        _process.Dispose();
    }

    private static string Dotnet() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, "dotnet")).First(File.Exists);
}
