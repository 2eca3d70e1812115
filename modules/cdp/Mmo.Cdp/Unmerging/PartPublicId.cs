namespace Mmo.Cdp.Unmerging;

internal sealed record PartPublicId(long PartNo, Guid PublicId);
