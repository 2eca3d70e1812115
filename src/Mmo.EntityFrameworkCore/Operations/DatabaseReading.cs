namespace Mmo.EntityFrameworkCore.Operations;

/// <summary>The database server.</summary>
public sealed class DatabaseReading
{
    /// <summary>PostgreSQL's version.</summary>
    public string Version { get; init; } = "";

    /// <summary>Since when it runs.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>The size of our database, in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>Sessions of all programs on the server.</summary>
    public int Connections { get; init; }

    /// <summary>How many it allows.</summary>
    public int MaxConnections { get; init; }
}
