using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Accounts;

/// <summary>What gives an account points: something its people do, or something it is. Exactly one of event and attribute is given.</summary>
public sealed class AccountScoreRuleDto
{
    /// <summary>An event of its people: the name.</summary>
    [StringLength(200)]
    public string? Event { get; set; }

    /// <summary>Of events: only those of so many last days count.</summary>
    [Range(1, 365)]
    public int? Days { get; set; }

    /// <summary>Of events: of each person at most so many count.</summary>
    [Range(1, 1000)]
    public int? Most { get; set; }

    /// <summary>An attribute of the account: the key.</summary>
    [StringLength(64)]
    public string? Attribute { get; set; }

    /// <summary>Of attributes: the values that give the points; letter case does not matter.</summary>
    [MaxLength(50)]
    public IReadOnlyList<string>? Values { get; set; }

    /// <summary>Points each time; fewer than nothing takes some away.</summary>
    [Range(-1000, 1000)]
    public int Points { get; set; }
}
