namespace Mmo.Cdp.MatchRuns;

/// <summary>The operation of a run: one at a time a tenant.</summary>
internal static class MatchingJobs
{
    public const string Kind = "cdp.matching";
    public const string Exclusive = "cdp.matching";

    /// <summary>Profiles that became part of another.</summary>
    public const string Merged = "merged";

    /// <summary>Pairs that somebody has to look at.</summary>
    public const string ToReview = "toReview";

    /// <summary>Of a trial: the profiles that would become part of another.</summary>
    public const string WouldMerge = "wouldMerge";

    /// <summary>Of a trial: the pairs that somebody would have to look at.</summary>
    public const string WouldReview = "wouldReview";

    public static string StepOf(MatchingStage stage) => $"Operation:{Kind}:{stage}";
}
