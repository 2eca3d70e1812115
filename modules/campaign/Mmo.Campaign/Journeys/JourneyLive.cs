using System.Collections.Concurrent;
using Mmo.DependencyInjection;
using Mmo.Live;

namespace Mmo.Campaign.Journeys;

/// <summary>Tells open pages that a journey's counts moved, at most twice a second and never losing the last word.</summary>
internal sealed class JourneyLive : ISingletonDependency, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<(Guid Tenant, Guid Journey), byte> _changed = new();
    private readonly ILiveEvents _live;
    private readonly ITimer _timer;

    public JourneyLive(ILiveEvents live)
    {
        _live = live;
        _timer = TimeProvider.System.CreateTimer(_ => Flush(), null, Pause, Pause);
    }

    public void Changed(Guid tenantId, Guid journeyId) => _changed[(tenantId, journeyId)] = 0;

    public void Dispose() => _timer.Dispose();

    private void Flush()
    {
        foreach (var key in _changed.Keys)
        {
            if (_changed.TryRemove(key, out _))
            {
                _live.Publish(key.Tenant, $"{CampaignLiveTopics.Journey}/{key.Journey}", new { });
            }
        }
    }
}
