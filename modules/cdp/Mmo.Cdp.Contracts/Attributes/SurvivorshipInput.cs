using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Attributes;

/// <summary>How the value of an attribute shall be chosen.</summary>
public class SurvivorshipInput
{
    /// <summary>The attribute.</summary>
    [Required, StringLength(200, MinimumLength = 1)]
    public string Key { get; set; } = "";

    /// <summary>The rule.</summary>
    [EnumDataType(typeof(SurvivorshipRule))]
    public SurvivorshipRule Rule { get; set; }

    /// <summary>With <see cref="SurvivorshipRule.Sources"/>, and only then: the source that is believed first, each once.</summary>
    [Required, MaxLength(200)]
    public IReadOnlyList<Guid> SourceOrder { get; set; } = [];
}
