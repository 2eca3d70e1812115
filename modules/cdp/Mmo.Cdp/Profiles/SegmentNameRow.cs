namespace Mmo.Cdp.Profiles;

internal sealed class SegmentNameRow
{
    public long ProfileId { get; init; }

    public string Name { get; init; } = "";
}
