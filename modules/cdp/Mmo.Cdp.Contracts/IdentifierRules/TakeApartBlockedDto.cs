using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.IdentifierRules;

/// <summary>Takes people apart whom only blocked values hold together.</summary>
public sealed class TakeApartBlockedDto
{
    /// <summary>Why. It stands in the history of each person and in the audit log.</summary>
    [Required, StringLength(500, MinimumLength = 2)]
    public string Reason { get; set; } = "";

    /// <summary>Makes a repeated request harmless: the second one answers as the first.</summary>
    [StringLength(100)]
    public string? IdempotencyKey { get; set; }
}
