using System.Diagnostics;
using System.Globalization;

namespace Mmo.Host.Postgres;

/// <summary>
/// One host at a time owns a data folder. The lock is the kernel's and ends with the process, however it ends: so whoever holds
/// it knows that a server which still runs on the folder is an orphan.
/// </summary>
internal sealed class HostLock : IDisposable
{
    // What .NET makes of flock's EWOULDBLOCK, as everywhere on Linux.
    private const int HeldByAnother = 11;

    private readonly FileStream _file;

    private HostLock(FileStream file) => _file = file;

    public static async Task<HostLock> TakeAsync(ClusterFolder folder, TimeSpan patience, CancellationToken ct)
    {
        // A host that is just draining lets go within seconds.
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                var file = new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
                await File.WriteAllTextAsync(folder.HolderFile, Environment.ProcessId.ToString(CultureInfo.InvariantCulture), ct);
                return new HostLock(file);
            }
            catch (UnauthorizedAccessException e)
            {
                throw new EmbeddedPostgresException($"The folder '{folder.Root}' belongs to another user: start as that user, or give it to this one with chown -R.", e);
            }
            catch (IOException e) when (e.HResult != HeldByAnother)
            {
                throw new EmbeddedPostgresException($"The folder '{folder.Root}' cannot be written to ({e.Message.TrimEnd('.')}): make room or give it the right to be written to, or choose another with --Data:Folder=….", e);
            }
            catch (IOException e) when (Stopwatch.GetElapsedTime(started) >= patience)
            {
                throw new EmbeddedPostgresException($"Another host (process {Holder(folder)}) runs the database in '{folder.Root}': stop it, or give this one its own folder or ConnectionStrings__Default.", e);
            }
            catch (IOException)
            {
                await Task.Delay(100, ct);
            }
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>Kept beside the lock, since .NET does not open a locked file even to read.</summary>
    private static string Holder(ClusterFolder folder) =>
        File.Exists(folder.HolderFile) ? File.ReadAllText(folder.HolderFile) : "unknown";
}
