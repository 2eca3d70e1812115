using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Households;

/// <summary>A household that somebody knows of.</summary>
public sealed class CreateHouseholdDto
{
    /// <summary>Its people.</summary>
    [Required, MinLength(2), MaxLength(20)]
    public IReadOnlyList<Guid> ProfileIds { get; set; } = [];

    /// <summary>Its name.</summary>
    [StringLength(60)]
    public string? Name { get; set; }

    /// <summary>Makes a repeated request harmless: the second one answers as the first.</summary>
    [StringLength(100)]
    public string? IdempotencyKey { get; set; }
}
