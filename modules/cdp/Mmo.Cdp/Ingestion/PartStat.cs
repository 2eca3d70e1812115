namespace Mmo.Cdp.Ingestion;

/// <summary>What a batch's events add to a part's counts.</summary>
/// <param name="PartNo">The part.</param>
/// <param name="Count">Events.</param>
/// <param name="First">When the person was seen first; null where only the platform did something.</param>
/// <param name="Last">When last.</param>
internal readonly record struct PartStat(long PartNo, long Count, DateTimeOffset? First, DateTimeOffset? Last);
