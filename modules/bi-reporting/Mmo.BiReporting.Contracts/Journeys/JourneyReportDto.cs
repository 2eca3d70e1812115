using Mmo.Campaign.Journeys;

namespace Mmo.BiReporting.Journeys;

/// <summary>What became of the messages that a journey sent in a period, up to now.</summary>
public sealed class JourneyReportDto
{
    /// <summary>The journey.</summary>
    public Guid JourneyId { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it does.</summary>
    public JourneyStatus Status { get; init; }

    /// <summary>The published versions, the newest first.</summary>
    public IReadOnlyList<int> Versions { get; init; } = [];

    /// <summary>The version that is counted; null for all together.</summary>
    public int? Version { get; init; }

    /// <summary>The first day of sending.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of sending.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The moment of the count.</summary>
    public DateTimeOffset AsOf { get; init; }

    /// <summary>The tenant's currency.</summary>
    public string Currency { get; init; } = "";

    /// <summary>From sent to won.</summary>
    public IReadOnlyList<FunnelStepDto> Steps { get; init; } = [];

    /// <summary>Each message of the journey by itself, in the order of the drawing.</summary>
    public IReadOnlyList<MessageReportDto> Messages { get; init; } = [];

    /// <summary>Leads of people to whom the journey had sent nothing; they stand beside the funnel.</summary>
    public NumberDto LeadsWithoutMessage { get; init; } = new(0, 0);

    /// <summary>What each number means.</summary>
    public IReadOnlyList<NumberDefinitionDto> Definitions { get; init; } = [];
}
