namespace Mmo.Benchmarks.Ingest.Bare;

/// <summary>Union-find over the profiles that a batch touches. One that exists outlives one that is founded; of two alike the lower number does.</summary>
internal sealed class BareGraph
{
    private readonly Dictionary<long, long> _above = [];
    private readonly HashSet<long> _founded = [];

    public HashSet<long> WithUserId { get; } = [];

    public HashSet<(long, long)> MustNot { get; } = [];

    public void AddExisting(long profile) => _above.TryAdd(profile, profile);

    public void Found(long profile, bool hasUserId)
    {
        _above[profile] = profile;
        _founded.Add(profile);
        if (hasUserId)
        {
            WithUserId.Add(profile);
        }
    }

    public long Root(long profile)
    {
        while (_above[profile] is var above && above != profile)
        {
            profile = above;
        }

        return profile;
    }

    /// <summary>Joins two roots; false where they must stay apart.</summary>
    public bool TryJoin(long one, long other)
    {
        if ((WithUserId.Contains(one) && WithUserId.Contains(other)) || MustNot.Contains((one, other)) || MustNot.Contains((other, one)))
        {
            return false;
        }

        var oneLives = _founded.Contains(one) == _founded.Contains(other) ? one < other : _founded.Contains(other);
        var (survivor, loser) = oneLives ? (one, other) : (other, one);
        _above[loser] = survivor;
        if (WithUserId.Contains(loser))
        {
            WithUserId.Add(survivor);
        }

        return true;
    }

    public (long Loser, long Survivor)[] Merges() =>
        [.. _above.Keys.Where(p => !_founded.Contains(p) && Root(p) != p).Select(p => (p, Root(p)))];
}
