namespace Mmo.Cdp.Quarantine;

/// <summary>What the audit log calls it.</summary>
internal static class QuarantineAudit
{
    public const string EntityType = "QuarantinedEvent";
    public const string Replayed = "replayed";
    public const string Discarded = "discarded";
    public const string Cancelled = "cancelled";
}
