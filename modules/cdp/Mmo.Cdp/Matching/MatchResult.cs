using Mmo.Cdp.Matching.Blocking;
using Mmo.Cdp.Matching.Clustering;
using Mmo.Cdp.Matching.Estimation;

namespace Mmo.Cdp.Matching;

/// <summary>What a run found; the same for the same records, in whatever order they came.</summary>
/// <param name="Model">What records are compared by.</param>
/// <param name="Clusters">The records of each person who has several, in the order of ids.</param>
/// <param name="Joins">Why they are together, the surest first; what belonged to one profile before is not among them.</param>
/// <param name="Reviews">What somebody has to look at, the likeliest first.</param>
/// <param name="Refusals">How often the guard refused, and why.</param>
/// <param name="Blocking">What each rule brought together.</param>
internal sealed record MatchResult(
    MatchModel Model, IReadOnlyList<long[]> Clusters, IReadOnlyList<MatchJoin> Joins, IReadOnlyList<ReviewPair> Reviews,
    IReadOnlyDictionary<RefusalReason, int> Refusals, IReadOnlyList<RuleReport> Blocking);
