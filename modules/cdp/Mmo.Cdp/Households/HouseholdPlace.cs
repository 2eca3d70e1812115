namespace Mmo.Cdp.Households;

/// <summary>How far a search is: reading people, then, one tie after the other, the groups that share something.</summary>
/// <param name="After">While people are read: the last of them.</param>
/// <param name="Tie">Then: of which tie groups are looked at; null before.</param>
/// <param name="AfterHash">The last of them.</param>
internal sealed record HouseholdPlace(long After, HouseholdTie? Tie = null, byte[]? AfterHash = null);
