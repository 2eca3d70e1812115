namespace Mmo.Cdp.TrackingPlans;

/// <summary>Events as they came lately, and the definition that would be made of them.</summary>
public sealed class PlanSamplesDto
{
    /// <summary>The newest first; none for who sees only some of the people.</summary>
    public required IReadOnlyList<PlanSampleDto> Samples { get; init; }

    /// <summary>How many events the definition is made of.</summary>
    public int EventCount { get; init; }

    /// <summary>Types as found, required what all of them have, no allowed values: those nobody guesses.</summary>
    public required PlanEventDto Definition { get; init; }
}
