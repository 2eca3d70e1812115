namespace Mmo.Cdp.Identity;

/// <summary>A part that a batch founds.</summary>
internal sealed record NewPart(long No, Identifier Identifier, Guid PublicId);
