namespace Mmo.Cdp.Segments;

/// <summary>What open pages listen to: something about a segment changed.</summary>
internal static class SegmentTopic
{
    public const string Name = "cdp.segment";
}
