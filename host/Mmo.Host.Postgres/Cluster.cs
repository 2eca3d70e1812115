using Microsoft.Extensions.Logging;

namespace Mmo.Host.Postgres;

/// <summary>Makes the data directory. It gets its name last, so an interrupted first start leaves nothing that looks whole.</summary>
internal static class Cluster
{
    public const string SuperUser = "postgres";

    public static async Task CreateIfMissingAsync(EmbeddedPostgresOptions options, ClusterFolder folder, PostgresBinaries binaries, ServerUser? user, ILogger logger, CancellationToken ct)
    {
        if (Directory.Exists(folder.Data))
        {
            return;
        }

        logger.LogInformation("Creating a PostgreSQL {Major} database in {Folder}", binaries.Major, folder.Root);
        if (Directory.Exists(folder.Unfinished))
        {
            Directory.Delete(folder.Unfinished, recursive: true);
        }

        Directory.CreateDirectory(folder.Unfinished, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        if (user is not null)
        {
            Native.ChangeOwner(folder.Unfinished, user.Uid, user.Gid);
        }

        // In the C locale the trigram index would find nothing in Chinese text.
        string[] initDb =
        [
            binaries.InitDb, "-D", folder.Unfinished, "--username=" + SuperUser, "--locale=C.UTF-8", "--encoding=UTF8",
            "--auth-local=trust", "--auth-host=reject", .. options.Durable ? Array.Empty<string>() : ["--no-sync"],
        ];
        await RunAsync(initDb, "");
        string[] single = [binaries.Server, "--single", "-D", folder.Unfinished, "-c", "fsync=" + (options.Durable ? "on" : "off"), "postgres"];
        await RunAsync(single, $"CREATE DATABASE \"{options.Database.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n");
        Directory.Move(folder.Unfinished, folder.Data);

        async Task RunAsync(IReadOnlyList<string> command, string input)
        {
            var outcome = await Command.RunAsync(user?.Wrap(command) ?? command, "/", input, ct);
            logger.LogDebug("{Output}", outcome.Output);
            if (!outcome.Succeeded || outcome.Output.Contains("ERROR:", StringComparison.Ordinal))
            {
                if (outcome.Output.Contains("could not look up effective user ID", StringComparison.Ordinal))
                {
                    throw new EmbeddedPostgresException($"PostgreSQL's initdb wants an entry in /etc/passwd for the user that it runs as, and number {Native.EffectiveUser()} has none: add one, start as another user, or give ConnectionStrings__Default.");
                }

                throw new EmbeddedPostgresException($"PostgreSQL cannot create a database in '{folder.Root}' ({outcome.Reason}): remove the cause, then start again.");
            }
        }
    }
}
