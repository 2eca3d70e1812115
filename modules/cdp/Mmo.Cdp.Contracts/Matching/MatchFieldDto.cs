using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Matching;

/// <summary>An attribute that people are compared by.</summary>
public sealed class MatchFieldDto
{
    /// <summary>Its key.</summary>
    [Required, StringLength(200, MinimumLength = 1)]
    public string Attribute { get; set; } = "";

    /// <summary>What it says of a person; it decides how values are compared.</summary>
    [Required]
    public FieldKind? Kind { get; set; }

    /// <summary>Its name for people. Read only.</summary>
    public string Label { get; set; } = "";
}
