namespace Mmo.Cdp.Events;

/// <summary>The way into the event log for other modules. Idempotent by <see cref="InternalEvent.EventId"/>, so a replay is harmless.</summary>
public interface IInternalEvents
{
    /// <summary>Stores up to 5,000 events in the current tenant; returns when they are committed.</summary>
    /// <returns>How many were new.</returns>
    Task<int> AppendAsync(IReadOnlyList<InternalEvent> events, CancellationToken cancellationToken = default);
}
