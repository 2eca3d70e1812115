namespace Mmo.Campaign.Journeys.Definition;

/// <summary>What is drawn on the canvas. A published one never changes.</summary>
public sealed record JourneyDefinition
{
    /// <summary>The nodes; exactly one is a trigger.</summary>
    public IReadOnlyList<JourneyNode> Nodes { get; init; } = [];

    /// <summary>The ways from a node's outputs to other nodes.</summary>
    public IReadOnlyList<JourneyEdge> Edges { get; init; } = [];

    /// <summary>What the journey is for; null counts nothing.</summary>
    public JourneyGoal? Goal { get; init; }

    /// <summary>Who leaves wherever they stand; any of them is enough.</summary>
    public IReadOnlyList<ExitRule> Exits { get; init; } = [];
}
