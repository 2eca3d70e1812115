using Mmo.BiReporting.Journeys;

namespace Mmo.BiReporting.Overviews;

/// <summary>The key numbers of the last seven days, today included.</summary>
public sealed class OverviewDto
{
    /// <summary>The first of the seven days, in the tenant's time zone.</summary>
    public DateOnly From { get; init; }

    /// <summary>Today.</summary>
    public DateOnly To { get; init; }

    /// <summary>The moment of the count.</summary>
    public DateTimeOffset AsOf { get; init; }

    /// <summary>The tenant's currency.</summary>
    public string Currency { get; init; } = "";

    /// <summary>The numbers, in order.</summary>
    public IReadOnlyList<OverviewNumberDto> Numbers { get; init; } = [];

    /// <summary>Revenue in other currencies: not added, because nobody knows the rate.</summary>
    public IReadOnlyList<MoneyDto> OtherRevenue { get; init; } = [];

    /// <summary>What each number means.</summary>
    public IReadOnlyList<NumberDefinitionDto> Definitions { get; init; } = [];
}
