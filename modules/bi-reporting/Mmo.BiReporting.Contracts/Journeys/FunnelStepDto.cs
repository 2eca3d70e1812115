namespace Mmo.BiReporting.Journeys;

/// <summary>A step of the funnel.</summary>
public sealed class FunnelStepDto
{
    /// <summary>The step.</summary>
    public JourneyNumber Number { get; init; }

    /// <summary>How many people came this far.</summary>
    public long People { get; init; }

    /// <summary>How many messages did; for ordered the orders, for lead and won the leads.</summary>
    public long Items { get; init; }

    /// <summary>The step that <see cref="StepRate"/> compares with; null for the first. A lead needs no order: it is compared with sent.</summary>
    public JourneyNumber? Of { get; init; }

    /// <summary>People here of 100 who came to <see cref="Of"/>, as a fraction; null where nobody did.</summary>
    public double? StepRate { get; init; }

    /// <summary>People here of all who were sent a message, as a fraction; null where nobody was.</summary>
    public double? TotalRate { get; init; }

    /// <summary>How many people came to <see cref="Of"/> and not here.</summary>
    public long Lost { get; init; }

    /// <summary>For ordered the revenue by last touch, for won the amounts of the leads; in the tenant's currency, else null.</summary>
    public MoneyDto? Amount { get; init; }

    /// <summary>The same in other currencies: not added, because nobody knows the rate.</summary>
    public IReadOnlyList<MoneyDto> OtherAmounts { get; init; } = [];
}
