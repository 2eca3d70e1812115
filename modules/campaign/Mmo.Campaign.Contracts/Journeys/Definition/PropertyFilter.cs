using System.Text.Json;

namespace Mmo.Campaign.Journeys.Definition;

/// <summary>A condition on a property of an event. Negative operators hold when the property is missing.</summary>
public sealed record PropertyFilter
{
    /// <summary>The property, with dots between levels: <c>order.id</c>.</summary>
    public string Path { get; init; } = "";

    /// <summary>How it is compared.</summary>
    public PropertyOperator Operator { get; init; }

    /// <summary>What it is compared with: a text, number or boolean; a list for <see cref="PropertyOperator.In"/>.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Instead of a value: a property of the event that started the journey, so that a wait is for that very order.</summary>
    public string? TriggerPath { get; init; }
}
