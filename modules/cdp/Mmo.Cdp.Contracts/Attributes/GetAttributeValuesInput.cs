using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Attributes;

/// <summary>Which values to show.</summary>
public sealed class GetAttributeValuesInput
{
    /// <summary>The attribute.</summary>
    [Required, StringLength(200)]
    public string Key { get; set; } = "";

    /// <summary>The beginning of the value.</summary>
    [StringLength(100)]
    public string? Filter { get; set; }
}
