using System.Collections.Concurrent;
using Mmo.DependencyInjection;

namespace Mmo.Cdp.Identity;

/// <summary>
/// Pairs of parts that have a committed link row. The same identifiers come together event after event, and a row once made stays (revoked
/// at most), so nothing ever invalidates this: it only saves asking.
/// </summary>
internal sealed class KnownPairs : ISingletonDependency
{
    private const int MaxPairs = 200_000;

    private readonly ConcurrentDictionary<PartPair, bool> _pairs = new();

    public bool Contains(PartPair pair) => _pairs.ContainsKey(pair);

    public void Add(IEnumerable<PartPair> pairs)
    {
        if (_pairs.Count > MaxPairs)
        {
            _pairs.Clear();
        }

        foreach (var pair in pairs)
        {
            _pairs[pair] = true;
        }
    }
}
