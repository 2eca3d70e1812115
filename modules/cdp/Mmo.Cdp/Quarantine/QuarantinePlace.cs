namespace Mmo.Cdp.Quarantine;

/// <summary>Where the next slice of a job begins: it walks downwards from the moment it was asked for.</summary>
internal sealed record QuarantinePlace(DateTimeOffset AtTime, Guid AtId)
{
    /// <summary>What comes from this moment on is not meant.</summary>
    public static QuarantinePlace Before(DateTimeOffset now) => new(now, Guid.AllBitsSet);
}
