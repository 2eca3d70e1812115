namespace Mmo.Cdp.Arrivals;

/// <summary>What is special about a stored event.</summary>
public enum ArrivalFlag
{
    /// <summary>Its time lay beyond what is possible and was put at the limit.</summary>
    TimeClamped,

    /// <summary>It came more than 24 hours after it happened: it starts no journey.</summary>
    Late,

    /// <summary>It is history: it starts no journey.</summary>
    Imported,

    /// <summary>It is not as the tracking plan of its source says; it was stored all the same, or without what was dropped.</summary>
    OffPlan,
}
