using System.Diagnostics;

namespace Mmo.Host.Tests;

/// <summary>A disk in memory that is soon full.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private SmallDisk(string path) => Path = path;

    public string Path { get; }

    /// <summary>Null where mounting is forbidden.</summary>
    public static async Task<SmallDisk?> MountAsync(int megabytes)
    {
        var path = Directory.CreateTempSubdirectory("mmo-disk-").FullName;
        if (await RunAsync("mount", "-t", "tmpfs", "-o", $"size={megabytes}m,mode=755", "none", path) == 0)
        {
            return new SmallDisk(path);
        }

        Directory.Delete(path);
        return null;
    }

    /// <summary>Takes the last byte.</summary>
    public async Task FillAsync()
    {
        await using var file = File.Create(System.IO.Path.Combine(Path, "full"));
        try
        {
            while (true)
            {
                await file.WriteAsync(new byte[4096]);
                await file.FlushAsync();
            }
        }
        catch (IOException)
        {
            // That was it.
        }
    }

    public Task MakeReadOnlyAsync() => RunAsync("mount", "-o", "remount,ro", Path);

    public async ValueTask DisposeAsync()
    {
        await RunAsync("umount", "-l", Path);
        Directory.Delete(Path);
    }

    private static async Task<int> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
