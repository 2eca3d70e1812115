using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Households;

/// <summary>How households shall be found.</summary>
public sealed class UpdateHouseholdSearchDto
{
    /// <summary>What people of one household share, each attribute once.</summary>
    [Required, MaxLength(20)]
    public IReadOnlyList<HouseholdFieldDto> Fields { get; set; } = [];

    /// <summary>As it was read.</summary>
    [StringLength(40)]
    public string ConcurrencyStamp { get; set; } = "";
}
