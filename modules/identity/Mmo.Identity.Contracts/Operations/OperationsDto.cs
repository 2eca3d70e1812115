namespace Mmo.Identity.Operations;

/// <summary>A company's own figures.</summary>
public sealed class OperationsDto
{
    /// <summary>When they were read.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>True when the user may see the whole installation too.</summary>
    public required bool MaySeeInstallation { get; init; }

    /// <summary>What waits for each worker in this company.</summary>
    public required IReadOnlyList<WorkDto> Work { get; init; }

    /// <summary>What modules tell of themselves.</summary>
    public required IReadOnlyList<FigureGroupDto> Figures { get; init; }
}
