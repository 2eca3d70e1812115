using System.Globalization;

namespace Mmo.Host.Postgres;

/// <summary>postmaster.pid: line 1 the process, line 8 its state. Ours to read, never to delete.</summary>
internal sealed record PostmasterFile(int Pid, string State)
{
    public bool Ready => State == "ready";

    public static PostmasterFile? Read(ClusterFolder folder)
    {
        try
        {
            var lines = File.ReadAllLines(folder.PidFile);
            return lines.Length > 0 && int.TryParse(lines[0], CultureInfo.InvariantCulture, out var pid) && pid > 0
                ? new PostmasterFile(pid, lines.Length > 7 ? lines[7].Trim() : "")
                : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
