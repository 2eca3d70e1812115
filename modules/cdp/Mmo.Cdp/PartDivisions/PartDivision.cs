namespace Mmo.Cdp.PartDivisions;

/// <summary>Events that were taken out of a part, as it stands with the un-merge.</summary>
/// <param name="PartNo">The part that they belonged to.</param>
/// <param name="NewPartNo">The part that was founded for them.</param>
/// <param name="From">From when on.</param>
/// <param name="To">Up to when.</param>
/// <param name="EventCount">How many they were.</param>
internal sealed record PartDivision(long PartNo, long NewPartNo, DateTimeOffset? From, DateTimeOffset? To, long EventCount);
