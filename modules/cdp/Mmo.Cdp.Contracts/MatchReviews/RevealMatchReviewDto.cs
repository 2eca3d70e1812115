using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.MatchReviews;

/// <summary>Asks for personal data.</summary>
public sealed class RevealMatchReviewDto
{
    /// <summary>Why; it stands in the audit log.</summary>
    [Required, StringLength(500, MinimumLength = 2)]
    public string Reason { get; set; } = "";
}
