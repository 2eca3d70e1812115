namespace Mmo.Cdp.Profiles;

internal sealed class ValueRow
{
    public long PartNo { get; init; }

    public string Attribute { get; init; } = "";

    public string Value { get; init; } = "null";

    public int SourceNo { get; init; }

    public string? SourceName { get; init; }

    /// <summary>True for what the platform itself wrote: journeys.</summary>
    public bool? IsInternal { get; init; }

    public DateTimeOffset ObservedAt { get; init; }
}
