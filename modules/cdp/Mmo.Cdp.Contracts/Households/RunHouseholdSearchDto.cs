using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Households;

/// <summary>A search to start.</summary>
public sealed class RunHouseholdSearchDto
{
    /// <summary>Makes a repeated request harmless: the second one answers with the search of the first.</summary>
    [StringLength(100)]
    public string? IdempotencyKey { get; set; }
}
