using System.ComponentModel.DataAnnotations;

namespace Mmo.CrmSync.Leads;

/// <summary>Gives a lead to somebody else.</summary>
public sealed class ReassignLeadDto
{
    /// <summary>The salesperson.</summary>
    public Guid OwnerId { get; set; }

    /// <summary>The stamp that was read.</summary>
    [Required, StringLength(40)]
    public string ConcurrencyStamp { get; set; } = "";
}
