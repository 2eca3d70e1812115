using System.Text.Json;
using Mmo.Cdp.Matching;
using Mmo.Json;

namespace Mmo.Cdp.MatchRuns;

/// <summary>What a run found, in the form in which it is kept.</summary>
internal static class FoundPairs
{
    /// <param name="result">Of the run.</param>
    /// <param name="world">What was compared.</param>
    public static IReadOnlyList<FoundPair> Of(MatchResult result, MatchWorld world) =>
    [
        .. result.Joins.Select(j => Of(world[j.First], world[j.Second], true, null, j.Evidence)),

        // Of two people with several records each, the pair that says most.
        .. result.Reviews.OrderByDescending(r => r.Evidence.Probability).DistinctBy(r => Ordered(world[r.First].ProfileId, world[r.Second].ProfileId))
            .Select(r => Of(world[r.First], world[r.Second], false, r.Refused, r.Evidence)),
    ];

    /// <summary>A reason as it stands in the tables.</summary>
    public static string Written(RefusalReason reason) => JsonNamingPolicy.CamelCase.ConvertName(reason.ToString());

    private static FoundPair Of(PartRecord first, PartRecord second, bool isJoin, RefusalReason? refused, PairEvidence evidence) => new()
    {
        PartA = first.PartNo,
        PartB = second.PartNo,
        IsJoin = isJoin,
        Probability = (float)evidence.Probability,
        Refused = refused is { } reason ? Written(reason) : null,
        Evidence = JsonSerializer.Serialize(StoredEvidence.Of(evidence, first.Fingerprint, second.Fingerprint), MmoJson.Options),
    };

    private static (long, long) Ordered(long a, long b) => a < b ? (a, b) : (b, a);
}
