using Mmo.Cdp.Matching;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.MatchRuns;

/// <summary>Compares some people with those whom their keys find, by the model that stands.</summary>
internal sealed class MatchFinder(ModuleDatabase<CdpDbContext> database) : ISingletonDependency
{
    // A key that more records have says too little: another one is narrower.
    private const int MostOfKey = 50;

    /// <param name="tenantId">The tenant.</param>
    /// <param name="standing">What they are compared by.</param>
    /// <param name="parts">Whom to look for; few hundred.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    /// <returns>The parts' records with their keys, and what was found of them.</returns>
    public async Task<(IReadOnlyList<PartRecord> Records, ILookup<long, long> Keys, IReadOnlyList<FoundPair> Found)> FindAsync(
        Guid tenantId, StandingModel standing, long[] parts, CancellationToken cancellationToken)
    {
        var fields = standing.Fields;
        MatchWorld world;
        MatchConstraints constraints;
        IReadOnlyList<PartRecord> records;
        ILookup<long, long> keys;
        await using (var transaction = await database.BeginAsync(tenantId, cancellationToken))
        {
            records = await MatchRecords.ReadAsync(transaction, fields, parts, cancellationToken);
            keys = MatchRecords.KeysOf(fields, standing.Model, records);
            var near = await CandidatesAsync(transaction, keys, cancellationToken);
            near.UnionWith(parts);
            var whole = await transaction.QueryAsync<long>(
                MatchSql.WholePeople, new { Parts = near.ToArray(), Attributes = MatchRecords.Attributes(fields) }, cancellationToken);
            world = new MatchWorld(fields, await MatchRecords.ReadAsync(transaction, fields, [.. whole], cancellationToken));
            constraints = await world.ConstraintsAsync(transaction, isWhole: false, cancellationToken);
        }

        var engine = new MatchEngine(MatchFields.SchemaOf(fields), new MatchOptions { Workers = 1 });
        var result = engine.Run(world.Records, constraints, standing.Model, cancellationToken: cancellationToken);
        return (records, keys, OfThese(result, world, parts.ToHashSet()));
    }

    private static async Task<HashSet<long>> CandidatesAsync(TenantTransaction transaction, ILookup<long, long> keys, CancellationToken cancellationToken)
    {
        var asked = keys.SelectMany(k => k).Distinct().Order().ToArray();
        var found = await transaction.QueryAsync<KeyPart>(MatchSql.Candidates, new { Keys = asked, Most = MostOfKey + 1 }, cancellationToken);
        return [.. found.GroupBy(f => f.Key).Where(g => g.Count() <= MostOfKey).SelectMany(g => g.Select(f => f.PartNo))];
    }

    // What is between others was found, or refused, when all of them were compared.
    private static FoundPair[] OfThese(MatchResult result, MatchWorld world, HashSet<long> parts)
    {
        var people = result.Clusters.Where(c => c.Any(parts.Contains)).SelectMany(c => c).ToHashSet();
        people.UnionWith(parts);
        return [.. FoundPairs.Of(result, world).Where(f => f.IsJoin ? people.Contains(f.PartA) : people.Contains(f.PartA) || people.Contains(f.PartB))];
    }

    private sealed class KeyPart
    {
        public long Key { get; init; }

        public long PartNo { get; init; }
    }
}
