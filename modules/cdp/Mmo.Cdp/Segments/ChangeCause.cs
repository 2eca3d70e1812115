namespace Mmo.Cdp.Segments;

/// <summary>Why a membership changed, as it stands in <c>segment_change.cause</c>. Journeys start on events and the clock only.</summary>
internal static class ChangeCause
{
    public const string Event = "event";
    public const string Clock = "clock";
    public const string Rebuild = "rebuild";
    public const string Merge = "merge";

    /// <summary>History that was imported.</summary>
    public const string Import = "import";
}
