namespace Mmo.Campaign.Journeys.Definition;

/// <summary>What makes a person leave a journey.</summary>
public enum ExitCause
{
    /// <summary>An event happens.</summary>
    Event = 0,

    /// <summary>The person is no longer in a segment.</summary>
    LeftSegment = 1,
}
