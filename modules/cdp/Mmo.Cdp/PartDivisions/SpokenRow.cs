namespace Mmo.Cdp.PartDivisions;

/// <summary>An event that says something of its person.</summary>
internal sealed class SpokenRow
{
    public long PartNo { get; init; }

    public int SourceNo { get; init; }

    public string Kind { get; init; } = "";

    public DateTimeOffset OccurredAt { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public string Traits { get; init; } = "{}";

    public string Context { get; init; } = "{}";
}
