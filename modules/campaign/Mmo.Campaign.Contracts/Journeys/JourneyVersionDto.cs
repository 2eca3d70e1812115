using Mmo.Campaign.Journeys.Definition;

namespace Mmo.Campaign.Journeys;

/// <summary>A published version.</summary>
public sealed class JourneyVersionDto
{
    /// <summary>1 for the first.</summary>
    public int Version { get; init; }

    /// <summary>What was published; null in lists.</summary>
    public JourneyDefinition? Definition { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset PublishedAt { get; init; }

    /// <summary>By whom.</summary>
    public string PublishedBy { get; init; } = "";

    /// <summary>How many people are inside this version now.</summary>
    public long Inside { get; init; }
}
