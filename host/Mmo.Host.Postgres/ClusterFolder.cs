using System.Security.Cryptography;
using System.Text;

namespace Mmo.Host.Postgres;

/// <summary>The paths inside the data folder, and a short name made from where it stands.</summary>
internal sealed class ClusterFolder(string dataFolder)
{
    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(dataFolder));

    /// <summary>PostgreSQL's own data directory.</summary>
    public string Data => Path.Combine(Root, "data");

    /// <summary>Where a new cluster is made; it gets its name only when it is whole.</summary>
    public string Unfinished => Path.Combine(Root, "data.unfinished");

    public string Socket => Path.Combine(Root, "run");

    public string Log => Path.Combine(Root, "postgres.log");

    public string Lock => Path.Combine(Root, "host.lock");

    public string HolderFile => Path.Combine(Root, "host.pid");

    public string Downloads => Path.Combine(Root, "binaries");

    public string PidFile => Path.Combine(Data, "postmaster.pid");

    public string VersionFile => Path.Combine(Data, "PG_VERSION");

    /// <summary>Names this cluster in process titles and in the short socket folder.</summary>
    public string Name => "mmo-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Root)))[..16];
}
