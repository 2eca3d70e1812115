namespace Mmo.Cdp.Profiles;

/// <summary>What kind of thing happened.</summary>
public enum TimelineCategory
{
    /// <summary>What the person did (行为).</summary>
    Behavior = 0,

    /// <summary>Messages and journeys (触达).</summary>
    Outreach = 1,

    /// <summary>Orders, refunds and leads (交易).</summary>
    Trade = 2,

    /// <summary>Changes of identity, attributes and consents (变更).</summary>
    Change = 3,
}
