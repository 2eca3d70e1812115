using System.Text.Json;

namespace Mmo.Cdp.Conditions;

/// <summary>What became of messages to the person; short for an event condition on <c>mmo.message.*</c>.</summary>
/// <param name="Action">What happened to the message.</param>
public sealed record MessageCondition(MessageAction Action) : ConditionNode
{
    /// <summary>Compares the number of such messages; default <c>gte</c>.</summary>
    public ConditionOperator Op { get; init; } = ConditionOperator.Gte;

    /// <summary>The number; default 1. 0 with <c>eq</c> says "none".</summary>
    public JsonElement? Value { get; init; }

    /// <summary>When; null for all time.</summary>
    public EventWindow? Window { get; init; }

    /// <summary>Only messages of this journey.</summary>
    public Guid? JourneyId { get; init; }

    /// <summary>Only messages over this channel: <c>email</c>, <c>sms</c>, ….</summary>
    public string? Channel { get; init; }
}
