namespace Mmo.Cdp.MatchReviews;

/// <summary>What was decided of a pair.</summary>
public enum MatchReviewState
{
    /// <summary>Nothing yet.</summary>
    Open,

    /// <summary>One person.</summary>
    Merged,

    /// <summary>Two people.</summary>
    KeptApart,
}
