namespace Mmo.Cdp.Regrouping;

internal sealed record RegroupedProfile(long ProfileId, Guid PublicId, string? Name, string? City);
