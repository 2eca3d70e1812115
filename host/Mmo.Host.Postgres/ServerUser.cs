using System.Globalization;

namespace Mmo.Host.Postgres;

/// <summary>
/// The user that PostgreSQL runs as when the host is root, which PostgreSQL refuses to be: the owner of the existing data, so that
/// a user who appears later changes nothing; else <c>postgres</c>; else <c>nobody</c>. initdb wants one with a passwd entry.
/// </summary>
internal sealed record ServerUser(string Name, uint Uid, uint Gid)
{
    /// <summary>The user to change to, or null when the host is no root and PostgreSQL runs as the host does.</summary>
    public static async Task<ServerUser?> ChooseAsync(ClusterFolder folder, CancellationToken ct)
    {
        var exists = Directory.Exists(folder.Data);
        var self = Native.EffectiveUser();
        if (self != 0)
        {
            if (exists && await OwnerAsync(folder.Data, ct) is var (owner, _) && owner != self)
            {
                throw new EmbeddedPostgresException($"The data in '{folder.Data}' belongs to user {owner} (an earlier start as root?): start as root again, or run sudo chown -R {self} '{folder.Root}'.");
            }

            return null;
        }

        if (Command.Find("setpriv") is null)
        {
            throw new EmbeddedPostgresException("PostgreSQL refuses to run as root and the program setpriv is missing: install util-linux, or start as another user.");
        }

        if (exists && await OwnerAsync(folder.Data, ct) is var (uid, gid) && uid != 0)
        {
            return new ServerUser(uid.ToString(CultureInfo.InvariantCulture), uid, gid);
        }

        var user = FromPasswd("postgres") ?? FromPasswd("nobody")
            ?? throw new EmbeddedPostgresException("PostgreSQL refuses to run as root and there is neither a user postgres nor a user nobody: add one with useradd --system postgres.");
        if (exists)
        {
            // A copy made by root: the data is the embedded server's alone, so it gets it back.
            await Command.RunAsync(["chown", "-R", $"{user.Uid}:{user.Gid}", folder.Data], "/", "", ct);
        }

        return user;
    }

    /// <summary>The command, run as this user.</summary>
    public IReadOnlyList<string> Wrap(IReadOnlyList<string> command) =>
        ["setpriv", .. Options, .. command];

    /// <summary>The options of setpriv that change to this user.</summary>
    public IReadOnlyList<string> Options => [$"--reuid={Uid}", $"--regid={Gid}", "--clear-groups"];

    private static async Task<(uint Uid, uint Gid)> OwnerAsync(string path, CancellationToken ct)
    {
        var stat = await Command.RunAsync(["stat", "-c", "%u %g", path], "/", "", ct);
        var numbers = stat.Output.Split(' ', StringSplitOptions.TrimEntries);
        return (uint.Parse(numbers[0], CultureInfo.InvariantCulture), uint.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    private static ServerUser? FromPasswd(string name)
    {
        var fields = File.ReadLines("/etc/passwd").FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.Ordinal))?.Split(':');
        return fields is { Length: >= 4 }
            ? new ServerUser(name, uint.Parse(fields[2], CultureInfo.InvariantCulture), uint.Parse(fields[3], CultureInfo.InvariantCulture))
            : null;
    }
}
