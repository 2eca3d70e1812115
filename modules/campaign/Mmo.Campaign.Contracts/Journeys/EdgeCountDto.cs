namespace Mmo.Campaign.Journeys;

/// <summary>How many people went one way.</summary>
public sealed class EdgeCountDto
{
    /// <summary>The node they came from.</summary>
    public string NodeId { get; init; } = "";

    /// <summary>The output they took.</summary>
    public string Output { get; init; } = "";

    /// <summary>How many.</summary>
    public long People { get; init; }
}
