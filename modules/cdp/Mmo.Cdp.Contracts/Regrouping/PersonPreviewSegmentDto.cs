namespace Mmo.Cdp.Regrouping;

/// <summary>A segment of one of the people.</summary>
/// <param name="Id">The segment.</param>
/// <param name="Name">Its name.</param>
public sealed record PersonPreviewSegmentDto(Guid Id, string Name);
