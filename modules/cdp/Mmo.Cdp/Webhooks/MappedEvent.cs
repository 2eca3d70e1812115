namespace Mmo.Cdp.Webhooks;

/// <summary>An event in our form that a definition made; not judged yet.</summary>
internal readonly record struct MappedEvent(ReadOnlyMemory<byte> Json, EventRule Rule, int? Place);
