using System.Text.Json;

namespace Mmo.Cdp.Conditions;

/// <summary>
/// What a person did: a count of events, or the sum of a property of them. "Did not" is a count that equals 0. Without events the sum is 0.
/// </summary>
/// <param name="Name">The event's name.</param>
/// <param name="Op">Compares the aggregate: <c>eq ne gt gte lt lte between</c>.</param>
/// <param name="Value">A number, or <c>[from, to]</c> for <c>between</c>.</param>
public sealed record EventCondition(string Name, ConditionOperator Op, JsonElement? Value) : ConditionNode
{
    /// <summary>All must hold for an event to count.</summary>
    public IReadOnlyList<PropertyFilter>? Where { get; init; }

    /// <summary>What is compared.</summary>
    public EventAggregate Agg { get; init; }

    /// <summary>The numeric property that is summed; events without it add nothing.</summary>
    public string? Property { get; init; }

    /// <summary>When the events happened; null for all time.</summary>
    public EventWindow? Window { get; init; }
}
