namespace Mmo.Cdp.Segments;

/// <summary>A place that uses a segment.</summary>
/// <param name="Kind">What it is: <c>segment</c>, <c>journey</c>, ….</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record SegmentUse(string Kind, Guid Id, string Name);
