using System.Text.Json;

namespace Mmo.Cdp.Conditions;

/// <summary>A condition on a property of an event. The value's kind (text, number, true/false) says how they are compared.</summary>
/// <param name="Path">The property; a dot goes one level down.</param>
/// <param name="Op">The operator.</param>
/// <param name="Value">What it is compared with; absent for <c>exists</c> and <c>missing</c>.</param>
public sealed record PropertyFilter(string Path, ConditionOperator Op, JsonElement? Value = null);
