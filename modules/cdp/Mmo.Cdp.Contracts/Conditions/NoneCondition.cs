namespace Mmo.Cdp.Conditions;

/// <summary>No condition holds (但排除).</summary>
/// <param name="Conditions">The conditions; at least one.</param>
public sealed record NoneCondition(params IReadOnlyList<ConditionNode> Conditions) : ConditionNode;
