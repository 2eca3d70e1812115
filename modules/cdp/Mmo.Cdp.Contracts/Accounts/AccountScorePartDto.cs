namespace Mmo.Cdp.Accounts;

/// <summary>What one rule gave.</summary>
/// <param name="Rule">The rule, as it stood.</param>
/// <param name="Count">How often it counted; 1 for an attribute.</param>
/// <param name="Points">The points.</param>
public sealed record AccountScorePartDto(AccountScoreRuleDto Rule, int Count, int Points);
