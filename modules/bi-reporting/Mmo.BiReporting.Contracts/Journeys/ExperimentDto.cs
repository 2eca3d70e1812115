namespace Mmo.BiReporting.Journeys;

/// <summary>A split or a holdout of a journey. Its arms and <see cref="Elsewhere"/> together are everybody who entered.</summary>
public sealed class ExperimentDto
{
    /// <summary>The node.</summary>
    public string NodeId { get; init; } = "";

    /// <summary>What the marketer calls it.</summary>
    public string? Name { get; init; }

    /// <summary>The node's kind: <c>split</c> or <c>holdout</c>.</summary>
    public string Type { get; init; } = "";

    /// <summary>The arms; the first is what the others are compared with. At a holdout that is who was held back.</summary>
    public IReadOnlyList<ArmDto> Arms { get; init; } = [];

    /// <summary>Who entered and did not come to this node.</summary>
    public ArmDto Elsewhere { get; init; } = new();
}
