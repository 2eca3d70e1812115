namespace Mmo.Cdp.Matching.Clustering;

/// <summary>A pair that was likely enough to be joined and was not.</summary>
internal readonly record struct Refusal(Edge Edge, RefusalReason Reason);
