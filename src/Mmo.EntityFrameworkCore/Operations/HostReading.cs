namespace Mmo.EntityFrameworkCore.Operations;

/// <summary>A host that has said lately that it lives.</summary>
public sealed class HostReading
{
    /// <summary>Its identity, new at each start.</summary>
    public Guid Id { get; init; }

    /// <summary>The machine's name.</summary>
    public string Machine { get; init; } = "";

    /// <summary>The program's version.</summary>
    public string Version { get; init; } = "";

    /// <summary>When it started.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>When it last said that it lives, by the database's clock.</summary>
    public DateTimeOffset SeenAt { get; init; }

    /// <summary>How many leases it holds: work that one host at a time does.</summary>
    public int Leases { get; init; }

    /// <summary>True when it has been silent for longer than a living host is.</summary>
    public bool IsSilent { get; init; }
}
