using System.Text.Json;
using Mmo.Cdp.Matching;
using Mmo.Json;

namespace Mmo.Cdp.MatchRuns;

/// <summary>What a run found, in the form in which it is kept.</summary>
internal static class FoundPairs
{
    /// <param name="result">Of the run.</param>
    /// <param name="profileOf">The profile of a part.</param>
    public static IReadOnlyList<FoundPair> Of(MatchResult result, Func<long, long> profileOf) =>
    [
        .. result.Joins.Select(j => Of(j.First, j.Second, true, null, j.Evidence)),

        // Of two people with several records each, the pair that says most.
        .. result.Reviews.OrderByDescending(r => r.Evidence.Probability).DistinctBy(r => Ordered(profileOf(r.First), profileOf(r.Second)))
            .Select(r => Of(r.First, r.Second, false, r.Refused, r.Evidence)),
    ];

    private static FoundPair Of(long first, long second, bool isJoin, RefusalReason? refused, PairEvidence evidence) => new()
    {
        PartA = first,
        PartB = second,
        IsJoin = isJoin,
        Probability = (float)evidence.Probability,
        Refused = refused is { } reason ? JsonNamingPolicy.CamelCase.ConvertName(reason.ToString()) : null,
        Evidence = JsonSerializer.Serialize(StoredEvidence.Of(evidence), MmoJson.Options),
    };

    private static (long, long) Ordered(long a, long b) => a < b ? (a, b) : (b, a);
}
