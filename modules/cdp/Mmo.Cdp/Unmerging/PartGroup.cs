namespace Mmo.Cdp.Unmerging;

/// <summary>Parts that are one person after an un-merge.</summary>
/// <param name="ProfileId">Their profile's id: the kept one, else the lowest part number.</param>
/// <param name="Parts">The parts.</param>
internal sealed record PartGroup(long ProfileId, IReadOnlySet<long> Parts);
