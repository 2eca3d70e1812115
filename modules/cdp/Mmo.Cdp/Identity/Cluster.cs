namespace Mmo.Cdp.Identity;

/// <summary>A profile while a batch is worked out: one of the database, one that the batch founds, or several that it joined.</summary>
internal sealed class Cluster(long profileId, bool exists)
{
    private readonly List<long> _profiles = [profileId];
    private readonly HashSet<long> _apart = [];
    private Cluster? _joined;

    /// <summary>The number of its birth part.</summary>
    public long ProfileId { get; } = profileId;

    /// <summary>False for one that stands in no row yet.</summary>
    public bool Exists { get; } = exists;

    /// <summary>It has a user id: it is never joined with another that has one.</summary>
    public bool HasUserId { get; set; }

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
        survivor.HasUserId |= loser.HasUserId;
        survivor._profiles.AddRange(loser._profiles);
        survivor._apart.UnionWith(loser._apart);
    }
}
