namespace Mmo.BiReporting.Journeys;

/// <summary>Who is where, now.</summary>
public sealed class JourneyNodesDto
{
    /// <summary>The moment of the count.</summary>
    public DateTimeOffset AsOf { get; init; }

    /// <summary>The nodes, in the order of the drawing; nodes that only older versions had come last.</summary>
    public IReadOnlyList<JourneyNodeDto> Nodes { get; init; } = [];
}
