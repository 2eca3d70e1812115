using System.ComponentModel.DataAnnotations;

namespace Mmo.Campaign.Suppressions;

/// <summary>Why an address may be written to again.</summary>
public sealed class LiftSuppressionDto
{
    /// <summary>The reason, for the audit log.</summary>
    [Required, StringLength(200)]
    public string Reason { get; set; } = "";
}
