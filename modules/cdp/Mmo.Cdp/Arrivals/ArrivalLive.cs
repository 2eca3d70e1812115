using System.Collections.Concurrent;
using Mmo.DependencyInjection;
using Mmo.Live;

namespace Mmo.Cdp.Arrivals;

/// <summary>Tells open pages that something came, once a second at most and never losing the last word: a commit batch costs a mark in memory.</summary>
internal sealed class ArrivalLive : ISingletonDependency, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<Guid, byte> _tenants = new();
    private readonly ILiveEvents _live;
    private readonly ITimer _timer;

    public ArrivalLive(ILiveEvents live)
    {
        _live = live;
        _timer = TimeProvider.System.CreateTimer(_ => Flush(), null, Pause, Pause);
    }

    public void Arrived(Guid tenantId) => _tenants[tenantId] = 0;

    public void Dispose() => _timer.Dispose();

    private void Flush()
    {
        foreach (var tenant in _tenants.Keys)
        {
            if (_tenants.TryRemove(tenant, out _))
            {
                _live.Publish(tenant, ArrivalTopic.Name, new { });
            }
        }
    }
}
