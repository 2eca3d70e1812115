namespace Mmo.Cdp.MatchRuns;

/// <summary>What is to be done of what was found.</summary>
/// <param name="Ties">Pairs that are joined.</param>
/// <param name="Reviews">Pairs that somebody has to look at.</param>
/// <param name="Merges">Profiles that become part of another.</param>
internal sealed record MatchPlan(IReadOnlyList<FoundPair> Ties, IReadOnlyList<FoundPair> Reviews, IReadOnlyCollection<(long Loser, long Survivor)> Merges);
