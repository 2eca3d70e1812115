using Mmo.Cdp.Matching;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.MatchRuns;

/// <summary>Some records with what stands between them, in the form in which they are compared.</summary>
internal sealed class MatchWorld(IReadOnlyList<MatchField> fields, IReadOnlyList<PartRecord> parts)
{
    private readonly Dictionary<long, PartRecord> _byPart = parts.ToDictionary(p => p.PartNo);

    public IReadOnlyList<PartRecord> Parts => parts;

    public IEnumerable<MatchRecord> Records => parts.Select(p => p.ToRecord(fields));

    public PartRecord this[long partNo] => _byPart[partNo];

    /// <summary>Who belongs together, who must not, and who has which user id.</summary>
    /// <param name="transaction">The tenant's.</param>
    /// <param name="isWhole">True where these are most records of the tenant.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    public async Task<MatchConstraints> ConstraintsAsync(TenantTransaction transaction, bool isWhole, CancellationToken cancellationToken)
    {
        var recordOf = parts.GroupBy(p => p.ProfileId).ToDictionary(g => g.Key, g => g.First().PartNo);
        var apart = isWhole
            ? await transaction.QueryAsync<ProfilePair>(MatchSql.MustNots, null, cancellationToken)
            : await transaction.QueryAsync<ProfilePair>(MatchSql.MustNotsAmong, new { Profiles = recordOf.Keys.ToArray() }, cancellationToken);
        return new MatchConstraints
        {
            ProfileOf = parts.ToDictionary(p => p.PartNo, p => p.ProfileId),
            UserIdsOf = parts.Where(p => p.UserIds.Length > 0).ToDictionary(p => p.PartNo, p => (IReadOnlyList<string>)p.UserIds),

            // A person's records stay together, so one of them is kept apart for all.
            MustNot = [.. apart.Where(a => recordOf.ContainsKey(a.First) && recordOf.ContainsKey(a.Second)).Select(a => (recordOf[a.First], recordOf[a.Second]))],
        };
    }

    private sealed class ProfilePair
    {
        public long First { get; init; }

        public long Second { get; init; }
    }
}
