namespace Mmo.Cdp.Quarantine;

/// <summary>How a job stands.</summary>
public enum QuarantineJobState
{
    /// <summary>At work.</summary>
    Running,

    /// <summary>Through.</summary>
    Done,

    /// <summary>Ended by hand.</summary>
    Cancelled,

    /// <summary>Given up after several failures.</summary>
    Failed,
}
