namespace Mmo.Cdp.Regrouping;

internal sealed record PartHoldings(long PartNo, long EventCount, int ValueCount, int ConsentCount);
