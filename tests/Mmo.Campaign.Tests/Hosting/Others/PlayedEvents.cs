using System.Collections.Concurrent;
using Mmo.Cdp.Events;

namespace Mmo.Campaign.Tests.Hosting.Others;

/// <summary>Takes each event id once, as cdp does.</summary>
internal sealed class PlayedEvents : IInternalEvents
{
    private readonly ConcurrentDictionary<string, InternalEvent> _events = new();

    public IEnumerable<InternalEvent> All => _events.Values;

    public Task<int> AppendAsync(IReadOnlyList<InternalEvent> events, CancellationToken cancellationToken = default) =>
        Task.FromResult(events.Count(e => _events.TryAdd(e.EventId, e)));

    public IReadOnlyList<InternalEvent> Of(long part, string? name = null) =>
        [.. _events.Values.Where(e => e.Part.No == part && (name is null || e.Name == name)).OrderBy(e => e.OccurredAt)];
}
