using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Households;

/// <summary>Who belongs to a household, and who does not. Of others nothing is said.</summary>
public sealed class DecideHouseholdDto
{
    /// <summary>These belong to it; also people whom nobody had proposed.</summary>
    [Required, MaxLength(50)]
    public IReadOnlyList<Guid> In { get; set; } = [];

    /// <summary>These do not, and are not proposed again.</summary>
    [Required, MaxLength(50)]
    public IReadOnlyList<Guid> Out { get; set; } = [];

    /// <summary>Its name; null leaves it, an empty one takes it away.</summary>
    [StringLength(60)]
    public string? Name { get; set; }
}
