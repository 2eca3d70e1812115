using Mmo.Cdp.People;
using Mmo.Events;

namespace Mmo.Cdp.PartDivisions;

/// <summary>
/// A part turned out to be two people, and some of its events belong to a new part now: those that <c>cdp_api.event_v1</c> shows there. Who keeps
/// records that came of such events gives them the new part too.
/// </summary>
/// <param name="From">The part that they belonged to; it keeps its identifier and its consents.</param>
/// <param name="To">The part that was founded for them.</param>
[EventName("Cdp.PartDivided")]
public sealed record PartDivided(PartId From, PartId To);
