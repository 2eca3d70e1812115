namespace Mmo.Identity.Operations;

/// <summary>A host of the installation.</summary>
public sealed class HostDto
{
    /// <summary>Its identity, new at each start.</summary>
    public required Guid Id { get; init; }

    /// <summary>The machine's name.</summary>
    public required string Machine { get; init; }

    /// <summary>The program's version.</summary>
    public required string Version { get; init; }

    /// <summary>When it started.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it last said that it lives.</summary>
    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>How many leases it holds: work that one host at a time does.</summary>
    public required int Leases { get; init; }

    /// <summary>True when it has been silent for longer than a living host is.</summary>
    public required bool IsSilent { get; init; }

    /// <summary>True for the host that answers.</summary>
    public required bool IsThis { get; init; }
}
