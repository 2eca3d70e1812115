using Mmo.Cdp.IdentifierRules;

namespace Mmo.Cdp.Identity;

/// <summary>A profile while a batch is worked out: one of the database, one that the batch founds, or several that it joined.</summary>
internal sealed class Cluster(long profileId, bool exists)
{
    private readonly List<long> _profiles = [profileId];
    private readonly HashSet<long> _apart = [];
    private readonly Dictionary<string, int> _counts = [];
    private Cluster? _joined;

    /// <summary>The number of its birth part.</summary>
    public long ProfileId { get; } = profileId;

    /// <summary>False for one that stands in no row yet.</summary>
    public bool Exists { get; } = exists;

    /// <summary>How many identifiers it has of each type; empty where nobody has asked.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>All profiles in it, itself included.</summary>
    public IReadOnlyList<long> Profiles => _profiles;

    /// <summary>The cluster that it is part of now.</summary>
    public Cluster Root
    {
        get
        {
            var root = this;
            while (root._joined is not null)
            {
                root = root._joined;
            }

            // Short ways for the next one.
            for (var at = this; at._joined is { } next && next != root; at = next)
            {
                at._joined = root;
            }

            return root;
        }
    }

    public void Count(string type, int by) => _counts[type] = _counts.GetValueOrDefault(type) + by;

    /// <summary>The type of which the two together have more than a person may; null where there is none. Asked of two roots.</summary>
    public string? BeyondLimitWith(Cluster other, IdentifierRuleSet rules)
    {
        foreach (var (type, count) in other._counts)
        {
            // What is too much in one of them already is not the doing of this event.
            if (_counts.TryGetValue(type, out var own) && rules.MaxOf(type) is { } most && own + count > most)
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>A profile that this one must not be joined with.</summary>
    public void KeepFrom(long otherProfileId) => _apart.Add(otherProfileId);

    /// <summary>Asked of two roots.</summary>
    public bool MustStayApartFrom(Cluster other) =>
        (_apart.Count > 0 && other._profiles.Exists(_apart.Contains)) || (other._apart.Count > 0 && _profiles.Exists(other._apart.Contains));

    /// <summary>
    /// Joins two roots. A profile that exists outlives one that is just founded; of two alike the one with the lower number does.
    /// </summary>
    public static void Join(Cluster one, Cluster other)
    {
        var oneLives = one.Exists == other.Exists ? one.ProfileId < other.ProfileId : one.Exists;
        var (survivor, loser) = oneLives ? (one, other) : (other, one);
        loser._joined = survivor;
        foreach (var (type, count) in loser._counts)
        {
            survivor.Count(type, count);
        }

        survivor._profiles.AddRange(loser._profiles);
        survivor._apart.UnionWith(loser._apart);
    }
}
