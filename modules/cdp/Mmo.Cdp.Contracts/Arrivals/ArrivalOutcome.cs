namespace Mmo.Cdp.Arrivals;

/// <summary>What became of an event that came.</summary>
public enum ArrivalOutcome
{
    /// <summary>Stored, with nothing to note.</summary>
    Stored,

    /// <summary>Stored, with a flag.</summary>
    Flagged,

    /// <summary>Refused.</summary>
    Quarantined,
}
