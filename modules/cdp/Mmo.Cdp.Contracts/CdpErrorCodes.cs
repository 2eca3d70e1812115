namespace Mmo.Cdp;

/// <summary>The error codes of this module; each has a text in zh-Hans and en.</summary>
public static class CdpErrorCodes
{
    /// <summary>A source of that name exists.</summary>
    public const string SourceNameTaken = "Cdp:SourceNameTaken";

    /// <summary>A segment of that name exists.</summary>
    public const string SegmentNameTaken = "Cdp:SegmentNameTaken";

    /// <summary>The segment is used elsewhere.</summary>
    public const string SegmentInUse = "Cdp:SegmentInUse";

    /// <summary>The event already has a meaning.</summary>
    public const string EventMeaningTaken = "Cdp:EventMeaningTaken";
}
