namespace Mmo.Cdp.Segments;

/// <summary>How segment changes stand on the feed of cdp.</summary>
public static class SegmentFeed
{
    /// <summary>The type of a feed batch whose rows stand in <c>cdp_api.segment_change_v1</c>.</summary>
    public const string Changed = "Cdp.SegmentChanged";
}
