using System.Diagnostics;

namespace Mmo.Testing;

/// <summary>The npm packages of <c>tests/node</c>, installed once for each state of its lock file, whichever test process comes first.</summary>
public static class NodePackages
{
    private static readonly Lazy<Task> Installed = new(InstallAsync);

    public static Task EnsureAsync() => Installed.Value;

    private static async Task InstallAsync()
    {
        var folder = Repository.NodeFolder;
        var wanted = await File.ReadAllTextAsync(Path.Combine(folder, "package-lock.json"));
        var stamp = Path.Combine(folder, "node_modules", ".mmo-stamp");
        await using var gate = await TakeGateAsync(Path.Combine(folder, ".install.lock"));
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == wanted)
        {
            return;
        }

        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = npm.StandardOutput.ReadToEndAsync();
        var errors = npm.StandardError.ReadToEndAsync();
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm ci in {folder} failed: {await output}{await errors}");
        }

        await File.WriteAllTextAsync(stamp, wanted);
    }

    private static async Task<FileStream> TakeGateAsync(string path)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(5))
            {
                await Task.Delay(100);
            }
        }
    }
}
