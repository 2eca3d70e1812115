namespace Mmo.Cdp.Segments;

/// <summary>A segment as the workers load it.</summary>
internal sealed class SegmentDefinition
{
    public Guid Id { get; init; }

    public string Condition { get; init; } = "";

    public int ConditionVersion { get; init; }

    public bool NeedsRebuild { get; init; }
}
