using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.MatchReviews;

/// <summary>A decision.</summary>
public sealed class DecideMatchReviewDto
{
    /// <summary>Why. It stands on the profile and in the audit log. Without one: that it was decided here.</summary>
    [StringLength(500)]
    public string? Reason { get; set; }
}
