using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.LongJobs;

namespace Mmo.Cdp.Segments;

/// <summary>
/// The working out of a segment that somebody made or changed, as the task centre shows it. The work itself is the segment's mark that it needs a
/// rebuild, which outlives every host; what other segments bring about is nobody's job and is not shown.
/// </summary>
internal static class SegmentOperation
{
    private const string Kind = "cdp.segment";

    public static NewOperation Of(Segment segment) => new(Kind)
    {
        Subject = segment.Name, Link = $"/segments/{segment.Id}", ExclusiveKey = KeyOf(segment.Id), IsFollowed = true,
    };

    public static OperationEnd Done(Guid segmentId, long members) => new(Kind, KeyOf(segmentId), OperationState.Done)
    {
        Counts = new Dictionary<string, long> { ["members"] = members },
    };

    public static OperationEnd Failed(Guid segmentId, string error) => new(Kind, KeyOf(segmentId), OperationState.Failed) { Error = error };

    /// <summary>Nobody asks for it any more: the segment has a newer condition, is switched off, or is gone.</summary>
    public static OperationEnd Dropped(Guid segmentId) => new(Kind, KeyOf(segmentId), OperationState.Cancelled);

    private static string KeyOf(Guid segmentId) => $"cdp.segment:{segmentId}";
}
