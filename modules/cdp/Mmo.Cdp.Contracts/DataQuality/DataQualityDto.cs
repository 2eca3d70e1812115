namespace Mmo.Cdp.DataQuality;

/// <summary>The quality of what came in some days.</summary>
public sealed class DataQualityDto
{
    /// <summary>The first day.</summary>
    public DateOnly From { get; init; }

    /// <summary>The last day: today.</summary>
    public DateOnly To { get; init; }

    /// <summary>The zone of the days.</summary>
    public required string TimeZone { get; init; }

    /// <summary>When it was read.</summary>
    public DateTimeOffset AsOf { get; init; }

    /// <summary>The first day that was counted at all; null when nothing was.</summary>
    public DateOnly? CountedSince { get; init; }

    /// <summary>All sources together.</summary>
    public required DataQualityCountsDto Total { get; init; }

    /// <summary>Each source, by name.</summary>
    public required IReadOnlyList<SourceQualityDto> Sources { get; init; }

    /// <summary>Each source and day on which something came, by day.</summary>
    public required IReadOnlyList<SourceDayDto> Days { get; init; }
}
