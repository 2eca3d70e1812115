using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.IdentifierRules;

/// <summary>What shall hold for one type of identifiers.</summary>
public sealed class IdentifierRuleInput
{
    /// <summary>Its key: <c>user_id</c>, <c>wechat_unionid</c>, or one of the company's own as sources send it.</summary>
    [Required, StringLength(60, MinimumLength = 1), RegularExpression("^[a-z0-9_.-]+$")]
    public string Type { get; set; } = "";

    /// <summary>So many values a person has at most, before somebody is asked; null where it does not matter. Of user ids always 1.</summary>
    [Range(1, 10_000)]
    public int? MaxPerPerson { get; set; }

    /// <summary>Values that name nobody: whole ones, or with * at the beginning or the end. Letter case does not matter.</summary>
    [Required, MaxLength(200)]
    public IReadOnlyList<string> Blocked { get; set; } = [];
}
