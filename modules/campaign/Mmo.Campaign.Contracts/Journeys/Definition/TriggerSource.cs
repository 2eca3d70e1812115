namespace Mmo.Campaign.Journeys.Definition;

/// <summary>What starts a person.</summary>
public enum TriggerSource
{
    /// <summary>An event of the person.</summary>
    Event = 0,

    /// <summary>The person enters a segment.</summary>
    Segment = 1,
}
