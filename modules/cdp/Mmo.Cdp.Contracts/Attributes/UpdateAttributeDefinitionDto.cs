using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Attributes;

/// <summary>What an attribute shall be.</summary>
public sealed class UpdateAttributeDefinitionDto : SurvivorshipInput
{
    /// <summary>The name in Chinese.</summary>
    [Required, StringLength(60, MinimumLength = 1)]
    public string LabelZh { get; set; } = "";

    /// <summary>The name in English.</summary>
    [Required, StringLength(60, MinimumLength = 1)]
    public string LabelEn { get; set; } = "";

    /// <summary>True for personal data. Whoever makes it visible to all must be allowed to see personal data.</summary>
    public bool IsPersonal { get; set; }

    /// <summary>As it was read.</summary>
    [StringLength(40)]
    public string ConcurrencyStamp { get; set; } = "";
}
