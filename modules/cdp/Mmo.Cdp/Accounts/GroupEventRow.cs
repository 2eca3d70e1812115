namespace Mmo.Cdp.Accounts;

/// <summary>A group call as it stands in the log.</summary>
internal sealed class GroupEventRow
{
    public long PartNo { get; init; }

    public int SourceNo { get; init; }

    public bool IsFromBrowser { get; init; }

    public DateTimeOffset ObservedAt { get; init; }

    public string Properties { get; init; } = "{}";
}
