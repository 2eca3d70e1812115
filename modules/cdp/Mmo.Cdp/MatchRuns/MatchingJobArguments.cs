namespace Mmo.Cdp.MatchRuns;

/// <param name="Fields">What people are compared by, as it was when the run was asked for.</param>
/// <param name="IsTrial">Counts only, and changes nobody.</param>
internal sealed record MatchingJobArguments(IReadOnlyList<MatchField> Fields, bool IsTrial);
