namespace Mmo.Cdp.Conditions;

/// <summary>At least one condition holds.</summary>
/// <param name="Conditions">The conditions; at least one.</param>
public sealed record AnyCondition(params IReadOnlyList<ConditionNode> Conditions) : ConditionNode;
