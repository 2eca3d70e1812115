using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.IdentifierRules;

/// <summary>Rules to set.</summary>
public sealed class UpdateIdentifierRulesDto : IdentifierRulesInput
{
    /// <summary>As it was read.</summary>
    [StringLength(40)]
    public string ConcurrencyStamp { get; set; } = "";
}
