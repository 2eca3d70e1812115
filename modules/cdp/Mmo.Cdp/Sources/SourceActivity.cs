using System.Collections.Concurrent;
using Mmo.DependencyInjection;

namespace Mmo.Cdp.Sources;

/// <summary>
/// When a source's last event came is kept to about ten seconds: a commit batch writes it along, but not each one. A busy source would else
/// rewrite its row with every commit.
/// </summary>
internal sealed class SourceActivity(TimeProvider clock) : ISingletonDependency
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<int, DateTimeOffset> _written = new();

    public bool IsDue(int sourceNo) => !_written.TryGetValue(sourceNo, out var at) || clock.GetUtcNow() - at >= Every;

    public void Written(IEnumerable<int> sourceNos)
    {
        foreach (var sourceNo in sourceNos)
        {
            _written[sourceNo] = clock.GetUtcNow();
        }
    }
}
