namespace Mmo.Cdp.Arrivals;

/// <summary>A stored event as it stands in the database, its person beside it.</summary>
internal sealed class ArrivedRow
{
    public long BatchId { get; init; }

    public int N { get; init; }

    public int SourceNo { get; init; }

    public short Flags { get; init; }

    public DateTimeOffset OccurredAt { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public string Kind { get; init; } = "";

    public string Name { get; init; } = "";

    public string EventId { get; init; } = "";

    public string Properties { get; init; } = "{}";

    public string Context { get; init; } = "{}";

    public Guid? PersonId { get; init; }

    public string? PersonName { get; init; }

    public bool? IsKnown { get; init; }

    public long Total { get; init; }
}
