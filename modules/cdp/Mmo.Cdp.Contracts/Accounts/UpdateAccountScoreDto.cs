using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Accounts;

/// <summary>How accounts shall be scored.</summary>
public sealed class UpdateAccountScoreDto
{
    /// <summary>The rules; none: nothing is scored.</summary>
    [Required, MaxLength(30)]
    public IReadOnlyList<AccountScoreRuleDto> Rules { get; set; } = [];

    /// <summary>As it was read.</summary>
    [StringLength(40)]
    public string ConcurrencyStamp { get; set; } = "";
}
