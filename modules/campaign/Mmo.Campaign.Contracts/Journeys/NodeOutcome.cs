namespace Mmo.Campaign.Journeys;

/// <summary>How a person left a node, or that they did not yet.</summary>
public enum NodeOutcome
{
    /// <summary>Is there now.</summary>
    Waiting = 0,

    /// <summary>Went on as planned.</summary>
    Passed = 1,

    /// <summary>Went on; a rule kept the message back for good.</summary>
    Dropped = 2,

    /// <summary>Went on; the message failed or nobody knows.</summary>
    Failed = 3,

    /// <summary>Left the journey.</summary>
    Left = 4,

    /// <summary>Is there now, and a rule holds the message back.</summary>
    Held = 5,
}
