namespace Mmo.Cdp.Sources;

/// <summary>What ingestion needs to know of a source.</summary>
internal sealed class SourceInfo
{
    public Guid Id { get; init; }

    public Guid TenantId { get; init; }

    public int No { get; init; }

    public SourceKind Kind { get; init; }

    public bool IsEnabled { get; init; }

    public bool MayGrantConsent { get; init; }

    public bool CountsOrders { get; init; }
}
