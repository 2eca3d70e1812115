namespace Mmo.Cdp.Arrivals;

/// <summary>A refused event as it stands in the quarantine.</summary>
internal sealed class RefusedRow
{
    public Guid Id { get; init; }

    public long BatchId { get; init; }

    public int SourceNo { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public string Reason { get; init; } = "";

    public string? Detail { get; init; }

    public string? Name { get; init; }

    public long Total { get; init; }
}
