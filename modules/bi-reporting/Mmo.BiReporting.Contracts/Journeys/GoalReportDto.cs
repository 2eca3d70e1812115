namespace Mmo.BiReporting.Journeys;

/// <summary>
/// Who of those that entered a journey in a period reached its goal, up to now, and whether a variant or being left alone made a difference.
/// People are counted, each once.
/// </summary>
public sealed class GoalReportDto
{
    /// <summary>The journey.</summary>
    public Guid JourneyId { get; init; }

    /// <summary>The moment of the count.</summary>
    public DateTimeOffset AsOf { get; init; }

    /// <summary>The goal's event in the newest of the counted versions; null where none of them has a goal.</summary>
    public string? GoalEvent { get; init; }

    /// <summary>Within how many days after the entry it counts.</summary>
    public int? GoalDays { get; init; }

    /// <summary>True when the counted versions do not all have this goal; each person counts by that of their own version.</summary>
    public bool GoalChanged { get; init; }

    /// <summary>Orders within this many days after a person's first entry make the revenue.</summary>
    public int RevenueDays { get; init; }

    /// <summary>The tenant's currency.</summary>
    public string Currency { get; init; } = "";

    /// <summary>Everybody who entered.</summary>
    public ArmDto Whole { get; init; } = new();

    /// <summary>The splits and holdouts, in the order of the drawing.</summary>
    public IReadOnlyList<ExperimentDto> Experiments { get; init; } = [];

    /// <summary>What each number means, and by which method the intervals are reckoned.</summary>
    public IReadOnlyList<NumberDefinitionDto> Definitions { get; init; } = [];
}
