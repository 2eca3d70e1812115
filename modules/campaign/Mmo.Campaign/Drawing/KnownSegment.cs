namespace Mmo.Campaign.Drawing;

internal sealed class KnownSegment
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public bool IsActive { get; init; }

    public bool IsInTrouble { get; init; }
}
