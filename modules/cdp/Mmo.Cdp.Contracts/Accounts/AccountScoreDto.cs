namespace Mmo.Cdp.Accounts;

/// <summary>How accounts are scored.</summary>
public sealed class AccountScoreDto
{
    /// <summary>The rules; none: nothing is scored.</summary>
    public IReadOnlyList<AccountScoreRuleDto> Rules { get; init; } = [];

    /// <summary>To be sent along with a change.</summary>
    public string ConcurrencyStamp { get; init; } = "";
}
