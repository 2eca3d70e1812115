using Mmo.Cdp.People;

namespace Mmo.Cdp.Ingestion;

/// <summary>An event with the part that it belongs to for ever.</summary>
/// <param name="Event">The event.</param>
/// <param name="PartNo">Its part.</param>
/// <param name="Values">What it writes of the person; null where that is what it says.</param>
internal sealed record StoredEvent(IncomingEvent Event, long PartNo, IReadOnlyList<DatedValue>? Values = null);
