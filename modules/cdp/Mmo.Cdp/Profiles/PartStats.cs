namespace Mmo.Cdp.Profiles;

/// <summary>What the parts of a person did, together; no time where they did nothing.</summary>
internal sealed record PartStats(long EventCount, DateTimeOffset? LastSeenAt);
