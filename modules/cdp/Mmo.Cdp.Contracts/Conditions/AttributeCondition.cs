using System.Text.Json;

namespace Mmo.Cdp.Conditions;

/// <summary>An attribute of the profile.</summary>
/// <param name="Path">The attribute's key in the catalogue.</param>
/// <param name="Op">The operator; which ones are allowed depends on the attribute's type.</param>
/// <param name="Value">What it is compared with; absent for <c>exists</c> and <c>missing</c>.</param>
public sealed record AttributeCondition(string Path, ConditionOperator Op, JsonElement? Value = null) : ConditionNode;
