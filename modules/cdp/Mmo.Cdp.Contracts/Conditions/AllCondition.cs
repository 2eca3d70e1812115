namespace Mmo.Cdp.Conditions;

/// <summary>Every condition holds; with none, everybody.</summary>
/// <param name="Conditions">The conditions.</param>
public sealed record AllCondition(params IReadOnlyList<ConditionNode> Conditions) : ConditionNode;
