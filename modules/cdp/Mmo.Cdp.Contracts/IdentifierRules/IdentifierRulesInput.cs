using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.IdentifierRules;

/// <summary>Rules, the type that says most first.</summary>
public class IdentifierRulesInput
{
    /// <summary>Every type of the platform once, and those of the company's own.</summary>
    [Required, MinLength(1), MaxLength(60)]
    public IReadOnlyList<IdentifierRuleInput> Rules { get; set; } = [];
}
