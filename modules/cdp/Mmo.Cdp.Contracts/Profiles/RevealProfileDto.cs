using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Profiles;

/// <summary>Asks to see personal data.</summary>
public sealed class RevealProfileDto
{
    /// <summary>Why; it stands in the audit log.</summary>
    [Required, StringLength(500, MinimumLength = 2)]
    public string Reason { get; set; } = "";
}
