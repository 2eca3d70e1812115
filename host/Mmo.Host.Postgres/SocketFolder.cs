using System.Text;

namespace Mmo.Host.Postgres;

/// <summary>
/// The folder of the server's socket, closed to everyone but its user. A socket's path has at most 107 bytes, and neither Npgsql nor
/// PostgreSQL takes every character in it; where the data folder's own path does not fit, a short one under the run-time folder stands in.
/// </summary>
internal static class SocketFolder
{
    private const int LongestPath = 107;
    private const string LongestFile = "/.s.PGSQL.00000";

    public static string Prepare(ClusterFolder folder, ServerUser? user)
    {
        var path = Fits(folder.Socket) ? folder.Socket : Path.Combine(RunTimeFolder(), folder.Name);
        if (new DirectoryInfo(path).LinkTarget is not null)
        {
            throw new EmbeddedPostgresException($"'{path}' is a symbolic link, where the database's socket should be: remove it.");
        }

        try
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            if (user is not null)
            {
                Native.ChangeOwner(path, user.Uid, user.Gid);
            }

            // Fails when another user made the folder first.
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EmbeddedPostgresException($"The folder '{path}' for the database's socket cannot be used ({e.Message}): remove it, or choose another data folder.", e);
        }
    }

    /// <summary>The socket's path fits and needs no quoting in the server's settings or the connection string.</summary>
    public static bool Fits(string path) =>
        Encoding.UTF8.GetByteCount(path + LongestFile) <= LongestPath && path.All(c => char.IsLetterOrDigit(c) || c is '/' or '.' or '-' or '_');

    private static string RunTimeFolder()
    {
        var own = Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR");
        return Native.EffectiveUser() == 0 && Directory.Exists("/run") ? "/run"
            : !string.IsNullOrEmpty(own) && Directory.Exists(own) && Fits(Path.Combine(own, "mmo-0123456789abcdef")) ? own
            : "/tmp";
    }
}
