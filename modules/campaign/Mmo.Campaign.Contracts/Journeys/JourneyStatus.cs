namespace Mmo.Campaign.Journeys;

/// <summary>What a journey does.</summary>
public enum JourneyStatus
{
    /// <summary>Never published.</summary>
    Draft = 0,

    /// <summary>People enter and move.</summary>
    Running = 1,

    /// <summary>Nobody enters, people inside wait in place; events they wait for are noted.</summary>
    Paused = 2,

    /// <summary>Over: nobody is inside any more.</summary>
    Stopped = 3,
}
