using System.ComponentModel.DataAnnotations;

namespace Mmo.CrmSync.Leads;

/// <summary>Closes a lead as won.</summary>
public sealed class WinLeadDto
{
    /// <summary>What was sold, above zero.</summary>
    public decimal Amount { get; set; }

    /// <summary>The ISO 4217 code.</summary>
    [Required, StringLength(3)]
    public string Currency { get; set; } = "";

    /// <summary>The stamp that was read.</summary>
    [Required, StringLength(40)]
    public string ConcurrencyStamp { get; set; } = "";
}
