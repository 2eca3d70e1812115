namespace Mmo.Cdp.Unmerging;

/// <summary>A link in force.</summary>
internal sealed record PartLink(long PartA, long PartB, short Kind);
