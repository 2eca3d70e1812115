using Mmo.Identity.PlugIns;

namespace Mmo.Identity.Operations;

/// <summary>The whole installation.</summary>
public sealed class InstallationDto
{
    /// <summary>When it was read.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What must work before this host gets requests.</summary>
    public required IReadOnlyList<HealthCheckDto> Checks { get; init; }

    /// <summary>The hosts that live, and those that fell silent within the hour.</summary>
    public required IReadOnlyList<HostDto> Hosts { get; init; }

    /// <summary>The workers, over all companies and hosts.</summary>
    public required IReadOnlyList<WorkerDto> Workers { get; init; }

    /// <summary>The database server.</summary>
    public required DatabaseDto Database { get; init; }

    /// <summary>The tables in monthly partitions.</summary>
    public required IReadOnlyList<PartitionsDto> Partitions { get; init; }

    /// <summary>The statements that took the most time.</summary>
    public required StatementsDto Statements { get; init; }

    /// <summary>The plug-ins and their state.</summary>
    public required IReadOnlyList<PlugInDto> PlugIns { get; init; }
}
