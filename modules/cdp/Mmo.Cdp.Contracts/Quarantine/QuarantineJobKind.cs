namespace Mmo.Cdp.Quarantine;

/// <summary>What a job does with refused events.</summary>
public enum QuarantineJobKind
{
    /// <summary>Takes them in again.</summary>
    Replay,

    /// <summary>Throws them away.</summary>
    Discard,
}
