namespace Mmo.Cdp.PartDivisions;

/// <summary>A record that goes to another part with the event that it came of.</summary>
/// <param name="Record">The record.</param>
/// <param name="NewPartNo">The part that the event has now.</param>
internal sealed record FollowingRecord(EventRecord Record, long NewPartNo);
