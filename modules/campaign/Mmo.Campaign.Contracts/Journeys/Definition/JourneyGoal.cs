namespace Mmo.Campaign.Journeys.Definition;

/// <summary>What a journey is for (目标): who does this in time after the entry has converted, once for each enrolment.</summary>
public sealed record JourneyGoal
{
    /// <summary>The event.</summary>
    public string EventName { get; init; } = "";

    /// <summary>What its properties must be; all must hold.</summary>
    public IReadOnlyList<PropertyFilter> Filters { get; init; } = [];

    /// <summary>How many days after the entry it counts, also for who has left the journey by then.</summary>
    public int WithinDays { get; init; } = 7;

    /// <summary>True when who converts leaves the journey at once.</summary>
    public bool Leaves { get; init; }
}
