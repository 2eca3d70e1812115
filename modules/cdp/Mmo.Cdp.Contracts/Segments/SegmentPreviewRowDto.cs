namespace Mmo.Cdp.Segments;

/// <summary>The count of one condition of the tree.</summary>
/// <param name="Path">The condition, as a JSON path: <c>conditions[1]</c>.</param>
/// <param name="Alone">How many people meet this condition alone (单独); of a group <c>none</c>, how many it would take away.</param>
/// <param name="Left">How many are left after this condition and those before it in its group (逐条收窄); in a group <c>any</c>, how many it and those before it reach.</param>
public sealed record SegmentPreviewRowDto(string Path, long Alone, long Left);
