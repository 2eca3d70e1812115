using System.Collections.Concurrent;
using System.Text.Json;
using Mmo.DependencyInjection;
using Mmo.Json;
using Mmo.Live;

namespace Mmo.AspNetCore.Live;

/// <summary>Hands each event to the connections of its tenant that listen to its topic.</summary>
internal sealed class LiveHub : ILiveEvents, ISingletonDependency
{
    private readonly ConcurrentDictionary<Guid, ConcurrentDictionary<LiveConnection, byte>> _tenants = new();
    private readonly ILiveTransport _transport;
    private readonly HashSet<string> _topics;

    public LiveHub(ILiveTransport transport, IEnumerable<LiveTopicDefinition> topics)
    {
        _transport = transport;
        _topics = topics.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        transport.Receive(Deliver);
    }

    public void Publish(Guid tenantId, string topic, object payload)
    {
        if (!_topics.Contains(LiveTopics.NameOf(topic)))
        {
            throw new ArgumentException($"No module defines the live topic {LiveTopics.NameOf(topic)}.", nameof(topic));
        }

        _transport.Send(new LiveEvent(tenantId, topic, JsonSerializer.Serialize(payload, MmoJson.Options)));
    }

    public IDisposable Add(LiveConnection connection)
    {
        _tenants.GetOrAdd(connection.TenantId, _ => new()).TryAdd(connection, 0);
        return new Registration(this, connection);
    }

    /// <summary>The open connections of one user or API key.</summary>
    public int CountOf(Guid tenantId, string owner) =>
        _tenants.TryGetValue(tenantId, out var connections) ? connections.Keys.Count(c => c.Owner == owner) : 0;

    private void Deliver(LiveEvent live)
    {
        if (_tenants.TryGetValue(live.TenantId, out var connections))
        {
            foreach (var connection in connections.Keys)
            {
                connection.Offer(live);
            }
        }
    }

    private sealed class Registration(LiveHub hub, LiveConnection connection) : IDisposable
    {
        public void Dispose()
        {
            if (hub._tenants.TryGetValue(connection.TenantId, out var connections))
            {
                connections.TryRemove(connection, out _);
            }
        }
    }
}
