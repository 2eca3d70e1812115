namespace Mmo.Cdp.Profiles;

internal sealed class TimelineRow
{
    public long BatchId { get; init; }

    public int N { get; init; }

    public long PartNo { get; init; }

    public string Name { get; init; } = "";

    public string Kind { get; init; } = "";

    public DateTimeOffset OccurredAt { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public string? SourceName { get; init; }

    public Guid? SourceId { get; init; }

    public string Properties { get; init; } = "{}";

    public bool IsTrade { get; init; }

    public short Flags { get; init; }
}
