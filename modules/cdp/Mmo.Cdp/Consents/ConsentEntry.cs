namespace Mmo.Cdp.Consents;

/// <summary>A consent that changes, on its way into the append-only list.</summary>
internal sealed record ConsentEntry(
    ConsentAddress Key, long PartNo, bool IsGranted, int SourceNo, string? Reason, string EventId, DateTimeOffset OccurredAt, Guid? UserId = null);
