namespace Mmo.Cdp.IdentifierRules;

/// <summary>What other rules would mean. Nothing of it has been done.</summary>
public sealed class IdentifierRulesPreviewDto
{
    /// <summary>Type by type, where something changes.</summary>
    public IReadOnlyList<IdentifierRuleChangeDto> Changes { get; init; } = [];

    /// <summary>True where the order changes: of an event with several identifiers, another one may say whose it is from then on.</summary>
    public bool IsReordered { get; init; }
}
