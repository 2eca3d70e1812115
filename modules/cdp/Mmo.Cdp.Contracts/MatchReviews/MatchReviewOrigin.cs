namespace Mmo.Cdp.MatchReviews;

/// <summary>Where a pair comes from.</summary>
public enum MatchReviewOrigin
{
    /// <summary>The two are alike.</summary>
    Similar = 1,

    /// <summary>An event named them together, but one person would have more identifiers of a type than the rules allow.</summary>
    Event = 2,
}
