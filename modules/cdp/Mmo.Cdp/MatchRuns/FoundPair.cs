using Mmo.Cdp.Matching;

namespace Mmo.Cdp.MatchRuns;

/// <summary>What a run found of two parts: that they are one person, or that somebody has to look at them.</summary>
internal sealed class FoundPair
{
    public int N { get; init; }

    public long PartA { get; init; }

    public long PartB { get; init; }

    public bool IsJoin { get; init; }

    public float Probability { get; init; }

    public string? Refused { get; init; }

    public string Evidence { get; init; } = "{}";

    /// <summary>The same pair, for somebody to look at.</summary>
    public FoundPair ToReview(RefusalReason refused) =>
        new() { PartA = PartA, PartB = PartB, Probability = Probability, Refused = FoundPairs.Written(refused), Evidence = Evidence };
}
