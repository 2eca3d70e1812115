namespace Mmo.Campaign.Journeys.Definition;

/// <summary>How a wait is said.</summary>
public enum WaitMode
{
    /// <summary>For a span.</summary>
    Duration = 0,

    /// <summary>Until a time of day, where the person lives.</summary>
    UntilTime = 1,
}
