using Mmo.Cdp.Sources;

namespace Mmo.Cdp.DataQuality;

/// <summary>The quality of a source.</summary>
public sealed class SourceQualityDto
{
    /// <summary>The source.</summary>
    public Guid Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Browser or server.</summary>
    public SourceKind Kind { get; init; }

    /// <summary>What came from it.</summary>
    public required DataQualityCountsDto Counts { get; init; }

    /// <summary>Whether it still sends.</summary>
    public SourceFreshness Freshness { get; init; }

    /// <summary>When the last event came, refused ones and duplicates too; null when nothing ever did.</summary>
    public DateTimeOffset? LastReceivedTime { get; init; }

    /// <summary>The longest it was silent in the fourteen days up to its last event, in seconds; null where nothing can be said of it.</summary>
    public long? LongestGapSeconds { get; init; }

    /// <summary>From when on its silence is longer than usual; null where nothing can be said of it.</summary>
    public DateTimeOffset? SilentFrom { get; init; }
}
