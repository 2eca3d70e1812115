namespace Mmo.Cdp.Segments;

internal sealed class SegmentName
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";
}
