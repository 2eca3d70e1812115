using System.ComponentModel.DataAnnotations;

namespace Mmo.CrmSync.Leads;

/// <summary>Closes a lead as lost.</summary>
public sealed class LoseLeadDto
{
    /// <summary>Why, for marketing to learn from.</summary>
    [Required, StringLength(500, MinimumLength = 2)]
    public string Reason { get; set; } = "";

    /// <summary>The stamp that was read.</summary>
    [Required, StringLength(40)]
    public string ConcurrencyStamp { get; set; } = "";
}
