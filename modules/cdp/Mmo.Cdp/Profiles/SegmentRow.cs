namespace Mmo.Cdp.Profiles;

internal sealed class SegmentRow
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public DateTimeOffset EnteredAt { get; init; }
}
