namespace Mmo.Cdp.Unmerging;

/// <summary>A segment of one of the people.</summary>
/// <param name="Id">The segment.</param>
/// <param name="Name">Its name.</param>
public sealed record UnmergedSegmentDto(Guid Id, string Name);
