using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.MatchReviews;

/// <summary>Which pairs to list.</summary>
public sealed class GetMatchReviewsInput
{
    /// <summary>True for those that were decided, false for those that wait.</summary>
    public bool IsDecided { get; set; }

    /// <summary>Only pairs that come from there; without it from everywhere.</summary>
    public MatchReviewOrigin? Origin { get; set; }

    /// <summary>Only pairs that were likely enough and were kept apart by the guard.</summary>
    public bool OnlyRefused { get; set; }

    /// <summary>The cursor of another page.</summary>
    [StringLength(200)]
    public string? Cursor { get; set; }

    /// <summary>Pairs a page.</summary>
    [Range(1, 100)]
    public int MaxResultCount { get; set; } = 20;
}
