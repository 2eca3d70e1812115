using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Unmerging;

/// <summary>An un-merge to carry out.</summary>
public sealed class CreateUnmergeDto : PreviewUnmergeDto
{
    /// <summary>Why these are several people. It stands in the history and the audit log.</summary>
    [Required, StringLength(500, MinimumLength = 2)]
    public string Reason { get; set; } = "";

    /// <summary>Makes a repeated request harmless: the second one answers as the first.</summary>
    [StringLength(100)]
    public string? IdempotencyKey { get; set; }
}
