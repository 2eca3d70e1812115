using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Matching;

/// <summary>A run to start.</summary>
public sealed class RunMatchingDto
{
    /// <summary>True to count only what would be merged and asked, and to change nobody.</summary>
    public bool IsTrial { get; set; }

    /// <summary>Makes a repeated request harmless: the second one answers with the run of the first.</summary>
    [StringLength(100)]
    public string? IdempotencyKey { get; set; }
}
