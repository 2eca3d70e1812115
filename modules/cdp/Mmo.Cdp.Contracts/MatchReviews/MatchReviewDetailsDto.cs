namespace Mmo.Cdp.MatchReviews;

/// <summary>A pair side by side.</summary>
public sealed class MatchReviewDetailsDto
{
    /// <summary>The pair, with all that is known of both people.</summary>
    public required MatchReviewDto Review { get; init; }

    /// <summary>Field by field.</summary>
    public IReadOnlyList<MatchReviewFieldDto> Fields { get; init; } = [];

    /// <summary>Given name and surname were compared across, because they fit that way.</summary>
    public bool NamesSwapped { get; init; }

    /// <summary>True when values are masked.</summary>
    public bool IsMasked { get; init; }

    /// <summary>True when a value of one of them has changed since the pair was compared.</summary>
    public bool IsStale { get; init; }
}
