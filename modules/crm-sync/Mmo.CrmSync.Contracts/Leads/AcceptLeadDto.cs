using System.ComponentModel.DataAnnotations;

namespace Mmo.CrmSync.Leads;

/// <summary>Accepts a lead.</summary>
public sealed class AcceptLeadDto
{
    /// <summary>The stamp that was read.</summary>
    [Required, StringLength(40)]
    public string ConcurrencyStamp { get; set; } = "";
}
