using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Matching;

/// <summary>An attribute to compare people by.</summary>
public sealed class MatchFieldInput
{
    /// <summary>Its key.</summary>
    [Required, StringLength(200, MinimumLength = 1)]
    public string Attribute { get; set; } = "";

    /// <summary>What it says of a person; it decides how values are compared.</summary>
    [Required]
    public FieldKind? Kind { get; set; }
}
