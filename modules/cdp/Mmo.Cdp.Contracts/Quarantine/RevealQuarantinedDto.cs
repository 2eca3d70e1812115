using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Quarantine;

/// <summary>Asks to see a refused event unmasked.</summary>
public sealed class RevealQuarantinedDto
{
    /// <summary>Why; it stands in the audit log.</summary>
    [Required, StringLength(500, MinimumLength = 2)]
    public string Reason { get; set; } = "";
}
