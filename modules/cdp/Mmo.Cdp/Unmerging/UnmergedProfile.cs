namespace Mmo.Cdp.Unmerging;

internal sealed record UnmergedProfile(long ProfileId, Guid PublicId, string? Name, string? City);
