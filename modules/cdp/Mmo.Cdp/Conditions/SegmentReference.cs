namespace Mmo.Cdp.Conditions;

/// <summary>A segment that a condition may refer to.</summary>
internal sealed class SegmentReference
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public string Condition { get; init; } = "";
}
