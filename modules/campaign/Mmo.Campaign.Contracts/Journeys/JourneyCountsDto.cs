namespace Mmo.Campaign.Journeys;

/// <summary>How many people are where, kept up to date with every step.</summary>
public sealed class JourneyCountsDto
{
    /// <summary>The version that is counted; null for all versions together.</summary>
    public int? Version { get; init; }

    /// <summary>How many people entered.</summary>
    public long Entered { get; init; }

    /// <summary>How many are inside now.</summary>
    public long Inside { get; init; }

    /// <summary>How many of them reached the goal, each enrolment once.</summary>
    public long Converted { get; init; }

    /// <summary>The nodes that somebody reached.</summary>
    public IReadOnlyList<NodeCountDto> Nodes { get; init; } = [];

    /// <summary>The ways that somebody went.</summary>
    public IReadOnlyList<EdgeCountDto> Edges { get; init; } = [];
}
