using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Households;

/// <summary>An attribute that people of one household share.</summary>
public sealed class HouseholdFieldDto
{
    /// <summary>The attribute.</summary>
    [Required, StringLength(200, MinimumLength = 1)]
    public string Attribute { get; set; } = "";

    /// <summary>What it says: declared, address or phone.</summary>
    [AllowedValues(HouseholdTie.Declared, HouseholdTie.Address, HouseholdTie.Phone)]
    public HouseholdTie Tie { get; set; }
}
