using System.Collections.Concurrent;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Channels;

/// <summary>Which mail servers this host found in trouble a moment ago; they are passed over while another one is well.</summary>
internal sealed class MailServerHealth(TimeProvider clock) : ISingletonDependency
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _fell = new();

    public void Fell(Guid serverId) => _fell[serverId] = clock.GetUtcNow();

    /// <summary>Somebody changed its settings: it is worth a try.</summary>
    public void Forget(Guid serverId) => _fell.TryRemove(serverId, out _);

    public bool IsWell(Guid serverId) => !_fell.TryGetValue(serverId, out var at) || clock.GetUtcNow() - at >= Pause;
}
