namespace Mmo.Campaign.Journeys.Definition;

/// <summary>A unit of time; a day is 24 hours.</summary>
public enum WaitUnit
{
    /// <summary>Minutes.</summary>
    Minutes = 0,

    /// <summary>Hours.</summary>
    Hours = 1,

    /// <summary>Days.</summary>
    Days = 2,
}
