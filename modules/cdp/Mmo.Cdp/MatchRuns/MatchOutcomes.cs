using Mmo.Cdp.IdentifierRules;
using Mmo.Cdp.Identity;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Matching;
using Mmo.Cdp.People;
using Mmo.Cdp.Regrouping;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Ids;

namespace Mmo.Cdp.MatchRuns;

/// <summary>Carries out what was found, under the tenant's graph lock: what happened since the records were read is asked again.</summary>
internal sealed class MatchOutcomes(ProfileJoin join, TimeProvider clock) : ITransientDependency
{
    /// <summary>What is to be done of it, now.</summary>
    public async Task<MatchPlan> PrepareAsync(TenantTransaction transaction, IReadOnlyList<FoundPair> found, CancellationToken cancellationToken)
    {
        var rules = (await IdentifierSetting.LoadAsync(transaction, cancellationToken)).Rules;
        var clusters = await ClustersAsync(transaction, found, cancellationToken);
        var (ties, reviews) = (new List<FoundPair>(), new List<FoundPair>());
        foreach (var pair in found)
        {
            if (!clusters.TryGetValue(pair.PartA, out var a) || !clusters.TryGetValue(pair.PartB, out var b) || a.Root == b.Root)
            {
                continue;
            }

            if (!pair.IsJoin)
            {
                reviews.Add(pair);
            }
            else if (a.Root.BeyondLimitWith(b.Root, rules) is { } type)
            {
                reviews.Add(pair.ToReview(type == IdentifierTypes.UserId ? RefusalReason.ContradictingIdentifiers : RefusalReason.IdentifierLimit));
            }
            else if (!a.Root.MustStayApartFrom(b.Root))
            {
                Cluster.Join(a.Root, b.Root);
                ties.Add(pair);
            }
        }

        reviews.RemoveAll(r => clusters[r.PartA].Root == clusters[r.PartB].Root || clusters[r.PartA].Root.MustStayApartFrom(clusters[r.PartB].Root));
        return new MatchPlan(ties, reviews, [.. clusters.Values.Distinct().Where(c => c.Root != c).Select(c => (c.ProfileId, c.Root.ProfileId))]);
    }

    /// <summary>Joins and writes down; takes the feed lock at the end, so nothing follows but the commit.</summary>
    public async Task CarryOutAsync(TenantTransaction transaction, MatchPlan plan, CancellationToken cancellationToken)
    {
        await WriteAsync(transaction, plan.Ties, plan.Reviews, cancellationToken);
        if (plan.Merges.Count > 0)
        {
            await RegroupingFeed.TellJoinedAsync(transaction, await join.ApplyAsync(transaction, plan.Merges), cancellationToken);
        }
    }

    private async Task WriteAsync(TenantTransaction transaction, IReadOnlyList<FoundPair> ties, IReadOnlyList<FoundPair> reviews, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (ties.Count > 0)
        {
            await transaction.ExecuteAsync(
                MatchSql.Tie, new { PartAs = PartAs(ties), PartBs = PartBs(ties), Evidence = Evidence(ties), Now = now }, cancellationToken);
        }

        if (reviews.Count > 0)
        {
            await transaction.ExecuteAsync(
                MatchSql.SaveReviews,
                new
                {
                    Ids = reviews.Select(_ => Uuid.Next(clock)).ToArray(), PartAs = PartAs(reviews), PartBs = PartBs(reviews), Evidence = Evidence(reviews),
                    Probabilities = reviews.Select(r => r.Probability).ToArray(), Refusals = reviews.Select(r => r.Refused).ToArray(), Now = now,
                },
                cancellationToken);
        }
    }

    private static async Task<Dictionary<long, Cluster>> ClustersAsync(TenantTransaction transaction, IReadOnlyList<FoundPair> found, CancellationToken cancellationToken)
    {
        var parts = found.SelectMany(p => new[] { p.PartA, p.PartB }).Distinct().ToArray();
        var profiles = await transaction.QueryAsync<PartProfile>(MatchSql.ProfilesOfParts, new { Parts = parts }, cancellationToken);
        var clusters = profiles.Select(p => p.ProfileId).Distinct().ToDictionary(p => p, p => new Cluster(p, exists: true));
        foreach (var obstacle in await transaction.QueryAsync<ProfileObstacle>(MatchSql.Obstacles, new { Profiles = clusters.Keys.ToArray() }, cancellationToken))
        {
            var cluster = clusters[obstacle.ProfileId];
            if (obstacle.NotWith is { } other)
            {
                cluster.KeepFrom(other);
            }
            else
            {
                cluster.Count(IdentifierTypes.KeyOf((IdentifierKind)obstacle.Kind, obstacle.Type!), obstacle.N);
            }
        }

        return profiles.ToDictionary(p => p.PartNo, p => clusters[p.ProfileId]);
    }

    private static long[] PartAs(IEnumerable<FoundPair> pairs) => [.. pairs.Select(p => p.PartA)];

    private static long[] PartBs(IEnumerable<FoundPair> pairs) => [.. pairs.Select(p => p.PartB)];

    private static string[] Evidence(IEnumerable<FoundPair> pairs) => [.. pairs.Select(p => p.Evidence)];

    private sealed class PartProfile
    {
        public long PartNo { get; init; }

        public long ProfileId { get; init; }
    }

    private sealed class ProfileObstacle
    {
        public long ProfileId { get; init; }

        public short Kind { get; init; }

        public string? Type { get; init; }

        public int N { get; init; }

        public long? NotWith { get; init; }
    }
}
