namespace Mmo.Cdp.MatchRuns;

/// <summary>How far a run is.</summary>
/// <param name="Stage">What it is at.</param>
/// <param name="After">The last part of the stage that was seen to.</param>
internal sealed record MatchingPlace(MatchingStage Stage, long After = 0);
