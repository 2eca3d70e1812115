using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Merging;

/// <summary>A merge to carry out.</summary>
public sealed class CreateMergeDto : PreviewMergeDto
{
    /// <summary>Why these are one person. It stands on the profile and in the audit log.</summary>
    [Required, StringLength(500, MinimumLength = 2)]
    public string Reason { get; set; } = "";

    /// <summary>Makes a repeated request harmless: the second one answers as the first.</summary>
    [StringLength(100)]
    public string? IdempotencyKey { get; set; }
}
