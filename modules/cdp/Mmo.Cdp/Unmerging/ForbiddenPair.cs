namespace Mmo.Cdp.Unmerging;

/// <summary>A part of the profile, and one of somebody whom the profile must stay apart from.</summary>
internal sealed record ForbiddenPair(long Inside, long Outside);
