using System.Collections.Concurrent;
using System.Collections.Frozen;
using Mmo.EntityFrameworkCore.Operations;

namespace Mmo.EntityFrameworkCore.Leases;

/// <summary>
/// Which leases a host gives up because it holds more than its share: the one that started first would do all the work for ever. A lease goes
/// between two rounds of its work, and is left to the others for a while.
/// </summary>
internal sealed class LeaseShare(TimeProvider clock)
{
    /// <summary>How old the last word of a host may be that gets a share.</summary>
    public static readonly TimeSpan Fresh = HostPresence.Period + TimeSpan.FromSeconds(3);

    // What is asked for seldom stays: another host would ask for it as seldom, and nobody would do the work until then.
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private readonly long _started = clock.GetTimestamp();
    private readonly ConcurrentDictionary<string, long> _asked = new();
    private readonly ConcurrentDictionary<string, long> _left = new();
    private volatile FrozenSet<string> _surplus = [];

    /// <summary>False as long as the last word of a host that died just before may look fresh: nobody would take what it is left.</summary>
    public bool IsSettled => clock.GetElapsedTime(_started) > Fresh;

    /// <summary>Notes that a lease is asked for; false for a while after it was given up.</summary>
    public bool MayAsk(string name)
    {
        _asked[name] = clock.GetTimestamp();
        return !_left.TryGetValue(name, out var since) || clock.GetElapsedTime(since) > Rest;
    }

    /// <summary>True when the lease that is held is one to give up, which is then to be done.</summary>
    public bool GivesUp(string name)
    {
        if (!_surplus.Contains(name))
        {
            return false;
        }

        _left[name] = clock.GetTimestamp();
        return true;
    }

    /// <summary>Chooses what to give up until the next time, by chance: what belongs together need not stay together.</summary>
    public void Plan(int surplus, IEnumerable<string> held)
    {
        var candidates = held.Where(name => _asked.TryGetValue(name, out var at) && clock.GetElapsedTime(at) < Often).ToArray();
        Random.Shared.Shuffle(candidates);
        _surplus = candidates.Take(surplus).ToFrozenSet();
    }
}
