using Mmo.Cdp.People;

namespace Mmo.Cdp.PartDivisions;

/// <summary>A record that came of an event, at once or by way of another record.</summary>
/// <param name="Kind">The kind, as <see cref="Regrouping.PartRecords"/> counts it.</param>
/// <param name="Id">The record's id, with which the ids of events begin that were reported of it (<see cref="IPartDivisions.FollowAsync"/>).</param>
/// <param name="Part">The part that the record is of.</param>
/// <param name="EventId">The event's id.</param>
/// <param name="EventTime">When the event happened.</param>
public sealed record EventRecord(string Kind, Guid Id, PartId Part, string EventId, DateTimeOffset EventTime);
