namespace Mmo.Cdp.TrackingPlans;

/// <summary>What becomes of an event that is not as planned. Whatever it is, it is counted.</summary>
public enum PlanPolicy
{
    /// <summary>It is stored as it came.</summary>
    Accept,

    /// <summary>It is stored as it came, and marked.</summary>
    Flag,

    /// <summary>It is stored without the field, and marked. Only where there is a field.</summary>
    Drop,

    /// <summary>It is put in quarantine.</summary>
    Quarantine,
}
