namespace Mmo.BiReporting.Journeys;

/// <summary>The funnel of one message of a journey.</summary>
public sealed class MessageReportDto
{
    /// <summary>The node.</summary>
    public string NodeId { get; init; } = "";

    /// <summary>What the marketer calls it; null where no version names it.</summary>
    public string? Name { get; init; }

    /// <summary>From sent to won.</summary>
    public IReadOnlyList<FunnelStepDto> Steps { get; init; } = [];
}
