namespace Mmo.BiReporting.Journeys;

/// <summary>What became of some of the people who entered.</summary>
public sealed class ArmDto
{
    /// <summary>The variant's id; at a holdout <c>held</c> or <c>next</c>. Empty for everybody and for elsewhere.</summary>
    public string Id { get; init; } = "";

    /// <summary>What the marketer calls the variant; null at a holdout.</summary>
    public string? Name { get; init; }

    /// <summary>The share that it was given in the newest version, in percent.</summary>
    public int? Percent { get; init; }

    /// <summary>How many people.</summary>
    public long People { get; init; }

    /// <summary>How many of them reached the goal.</summary>
    public long Converted { get; init; }

    /// <summary>The rate with its interval of 95%; null where there is no goal or nobody.</summary>
    public RangeDto? Rate { get; init; }

    /// <summary>What they ordered minus refunds, in the tenant's currency.</summary>
    public MoneyDto Revenue { get; init; } = new(0, "");

    /// <summary>The same in other currencies: not added, because nobody knows the rate.</summary>
    public IReadOnlyList<MoneyDto> OtherRevenue { get; init; } = [];

    /// <summary>The revenue for each person; null where there is nobody.</summary>
    public decimal? RevenuePerPerson { get; init; }

    /// <summary>This arm's rate minus that of the first arm, with its interval of 95%; null for the first, and where a rate is missing.</summary>
    public RangeDto? Difference { get; init; }

    /// <summary>What that difference says; null where there is none.</summary>
    public DifferenceFinding? Finding { get; init; }
}
