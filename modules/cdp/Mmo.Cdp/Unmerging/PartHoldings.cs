namespace Mmo.Cdp.Unmerging;

internal sealed record PartHoldings(long PartNo, long EventCount, int ValueCount, int ConsentCount);
