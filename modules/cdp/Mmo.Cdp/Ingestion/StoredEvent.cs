namespace Mmo.Cdp.Ingestion;

/// <summary>An event with the part that it belongs to for ever.</summary>
internal sealed record StoredEvent(IncomingEvent Event, long PartNo);
