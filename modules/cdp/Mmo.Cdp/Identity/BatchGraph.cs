using Mmo.Cdp.IdentifierRules;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Profiles;
using Mmo.Ids;

namespace Mmo.Cdp.Identity;

/// <summary>
/// The identity graph as far as one commit batch touches it. Events are applied one after the other, each on what the ones before it left,
/// so a batch gives the same people as its events one by one. Filled from the database under the tenant's graph lock.
/// </summary>
internal sealed class BatchGraph(Func<long> nextPartNo, IdentifierRuleSet rules, TimeProvider clock)
{
    private readonly Dictionary<Identifier, long> _parts = [];
    private readonly Dictionary<long, Cluster> _clusterOfPart = [];
    private readonly Dictionary<long, Cluster> _clusterOfProfile = [];
    private readonly HashSet<PartPair> _linked = [];
    private readonly HashSet<PartPair> _conflicting = [];
    private readonly HashSet<long> _newParts = [];

    public List<NewPart> NewParts { get; } = [];

    public List<NewLink> NewLinks { get; } = [];

    public List<Conflict> Conflicts { get; } = [];

    // ── What the database knows ──────────────────────────────────────────────────────────────────────────────────────────────────────

    public void AddIdentifier(Identifier identifier, long partNo, long profileId)
    {
        _parts[identifier] = partNo;
        AddPart(partNo, profileId);
    }

    public void AddPart(long partNo, long profileId)
    {
        if (!_clusterOfProfile.TryGetValue(profileId, out var cluster))
        {
            _clusterOfProfile[profileId] = cluster = new Cluster(profileId, exists: true);
        }

        _clusterOfPart[partNo] = cluster;
    }

    /// <summary>A row exists for these two, in force or revoked: an event makes no new one and joins nothing.</summary>
    public void AddKnownLink(PartPair pair) => _linked.Add(pair);

    public void AddCount(long profileId, string type, int count) => _clusterOfProfile[profileId].Count(type, count);

    public void AddMustNot(long profileId, long otherProfileId) => _clusterOfProfile[profileId].KeepFrom(otherProfileId);

    // ── What has to be asked before events are applied ───────────────────────────────────────────────────────────────────────────────

    public bool Knows(long partNo) => _clusterOfPart.ContainsKey(partNo);

    public long? Find(Identifier identifier) => _parts.TryGetValue(identifier, out var partNo) ? partNo : null;

    public long ProfileOf(long partNo) => _clusterOfPart[partNo].Root.ProfileId;

    /// <summary>Profiles that events could join with something, and pairs of parts in two of them whose link may be known.</summary>
    /// <param name="events">The events of the batch.</param>
    /// <param name="known">Pairs that have a link row, remembered from earlier.</param>
    public (HashSet<long> Profiles, HashSet<PartPair> Pairs) Undecided(IEnumerable<IncomingEvent> events, KnownPairs known)
    {
        var profiles = new HashSet<long>();
        var pairs = new HashSet<PartPair>();
        foreach (var item in events)
        {
            var candidates = Candidates(item);
            if (candidates.Count < 2)
            {
                continue;
            }

            var owner = Find(candidates[0]);
            foreach (var other in candidates.Skip(1).Select(Find))
            {
                if (owner is null || other is null)
                {
                    Note(owner);
                    Note(other);
                }
                else if (known.Contains(PartPair.Of(owner.Value, other.Value)))
                {
                    _linked.Add(PartPair.Of(owner.Value, other.Value));
                }
                else if (ProfileOf(owner.Value) != ProfileOf(other.Value))
                {
                    Note(owner);
                    Note(other);
                    pairs.Add(PartPair.Of(owner.Value, other.Value));
                }
            }
        }

        return (profiles, pairs);

        void Note(long? partNo)
        {
            if (partNo is { } no)
            {
                profiles.Add(ProfileOf(no));
            }
        }
    }

    /// <summary>How many different people the identifiers of an event lead to, before it is applied.</summary>
    public int PeopleOf(IncomingEvent item) => Candidates(item).Select(Find).OfType<long>().Select(ClusterOf).Distinct().Count();

    /// <summary>Every identifier that an event may lead to; an alias may mean an anonymous id or an earlier user id.</summary>
    public static IReadOnlyList<Identifier> Candidates(IncomingEvent item) => item.PreviousId is null
        ? item.Identifiers
        : [.. item.Identifiers, .. new[] { Identifiers.AnonymousId(item.PreviousId), Identifiers.UserId(item.PreviousId) }.OfType<Identifier>()];

    // ── Applying ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    /// <summary>Applies an event and says which part it belongs to.</summary>
    public long Apply(IncomingEvent item)
    {
        if (item.PartNo is { } given)
        {
            return given;
        }

        var owner = FindOrFound(item.Identifiers[0]);
        for (var i = 1; i < item.Identifiers.Count; i++)
        {
            Link(owner, FindOrFound(item.Identifiers[i]), LinkKind.SameEvent, item);
        }

        if (item.PreviousId is { } previous && Previous(previous) is { } before)
        {
            Link(owner, before, LinkKind.Identify, item);
        }

        return owner;
    }

    // An id that nobody has seen yet was an anonymous one: its events are still to come.
    private long? Previous(string previousId)
    {
        if (Identifiers.AnonymousId(previousId) is not { } anonymous)
        {
            return null;
        }

        return Find(anonymous) ?? (Identifiers.UserId(previousId) is { } user ? Find(user) : null) ?? FindOrFound(anonymous);
    }

    private long FindOrFound(Identifier identifier)
    {
        if (_parts.TryGetValue(identifier, out var known))
        {
            return known;
        }

        var part = new NewPart(nextPartNo(), identifier, Uuid.Next(clock));
        NewParts.Add(part);
        _newParts.Add(part.No);
        _parts[identifier] = part.No;
        var cluster = _clusterOfPart[part.No] = _clusterOfProfile[part.No] = new Cluster(part.No, exists: false);
        cluster.Count(IdentifierTypes.KeyOf(identifier), 1);
        return part.No;
    }

    private void Link(long one, long other, LinkKind kind, IncomingEvent item)
    {
        var pair = PartPair.Of(one, other);
        if (one == other || _linked.Contains(pair))
        {
            return;
        }

        var first = _clusterOfPart[one].Root;
        var second = _clusterOfPart[other].Root;
        if (first != second)
        {
            var beyond = first.BeyondLimitWith(second, rules);
            if (beyond is not null || first.MustStayApartFrom(second))
            {
                if (_conflicting.Add(pair))
                {
                    Conflicts.Add(new Conflict(pair, Conflict.ReasonOf(beyond), beyond, item.SourceNo, item.EventId, item.OccurredAt));
                }

                return;
            }

            Cluster.Join(first, second);
        }

        _linked.Add(pair);
        NewLinks.Add(new NewLink(pair, kind, item.SourceNo, item.EventId));
    }

    // ── What came of it ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

    /// <summary>Profiles that exist and were joined into another.</summary>
    public IReadOnlyList<(long Loser, long Survivor)> Merges() =>
        [.. _clusterOfProfile.Values.Where(c => c.Exists && c.Root != c).Select(c => (c.ProfileId, c.Root.ProfileId))];

    /// <summary>The batch founds this part: the database has no row of it.</summary>
    public bool IsNew(long partNo) => _newParts.Contains(partNo);

    public Cluster ClusterOf(long partNo) => _clusterOfPart[partNo].Root;
}
