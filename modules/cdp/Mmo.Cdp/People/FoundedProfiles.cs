using Mmo.Cdp.Identity;
using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.People;

/// <summary>
/// The profiles of people whom a batch founds, made of what the batch says: all their parts are its own. Where it says an attribute of somebody
/// twice, by two parts or two sources, the database chooses as it does for everybody; those are none of these.
/// </summary>
internal sealed class FoundedProfiles
{
    private readonly Dictionary<long, FoundedProfile> _profiles = [];

    public FoundedProfiles(
        BatchGraph graph,
        IReadOnlyDictionary<(long PartNo, string Attribute, int SourceNo), (ReadOnlyMemory<byte> Json, DateTimeOffset At)> values,
        IReadOnlyList<PartStat> stats,
        DateTimeOffset now)
    {
        foreach (var part in graph.NewParts.Where(p => !graph.ClusterOf(p.No).Exists))
        {
            Of(graph.ProfileOf(part.No)).Add(part);
        }

        foreach (var stat in stats)
        {
            Find(graph.ProfileOf(stat.PartNo))?.Add(stat);
        }

        foreach (var (key, value) in values)
        {
            var profileId = graph.ProfileOf(key.PartNo);
            if (Find(profileId) is { } profile && !profile.TryAdd(key.PartNo, key.Attribute, key.SourceNo, value.Json, value.At))
            {
                _profiles.Remove(profileId);
            }
        }

        foreach (var profile in _profiles.Values)
        {
            profile.End(now);
        }
    }

    public bool Contains(long profileId) => _profiles.ContainsKey(profileId);

    public void AddTo(SqlBatch sql, Guid tenantId)
    {
        if (_profiles.Count > 0)
        {
            var profiles = _profiles.Values.ToArray();
            sql.Add(
                ProfileSql.Found,
                SqlBatch.Of(tenantId),
                SqlBatch.Of(profiles.Select(p => p.ProfileId).ToArray()),
                SqlBatch.Of(profiles.Select(p => p.PublicId).ToArray()),
                SqlBatch.Json([.. profiles.Select(p => p.Columns.End())]),
                SqlBatch.Json([.. profiles.Select(p => p.Attributes.End())]),
                SqlBatch.Json([.. profiles.Select(p => p.Provenance.End())]),
                SqlBatch.Of(profiles.Select(p => p.IsKnown).ToArray()),
                SqlBatch.Of(profiles.Select(p => p.FirstSeenAt!.Value).ToArray()),
                SqlBatch.Of(profiles.Select(p => p.LastSeenAt!.Value).ToArray()));
        }
    }

    private FoundedProfile? Find(long profileId) => _profiles.GetValueOrDefault(profileId);

    private FoundedProfile Of(long profileId)
    {
        if (!_profiles.TryGetValue(profileId, out var profile))
        {
            _profiles[profileId] = profile = new FoundedProfile(profileId);
        }

        return profile;
    }
}
