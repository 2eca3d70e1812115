namespace Mmo.Cdp.Matching.Blocking;

/// <summary>Records that are compared with each other: a piece of the members of its rule.</summary>
internal readonly record struct Block(int Start, int Length);
