using System.Text.Json;

namespace Mmo.Campaign.Journeys.Definition;

/// <summary>
/// Writes an attribute of the person (改属性): a fixed value, or a property of the event that started the journey. The person goes on at once;
/// the change follows within seconds.
/// </summary>
public sealed record AttributeNode : JourneyNode
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string Type = "attribute";

    /// <summary>The attribute's key.</summary>
    public string Attribute { get; init; } = "";

    /// <summary>Its type, as cdp names it; set when the journey is published, and not taken from a draft.</summary>
    public string? ValueType { get; init; }

    /// <summary>The value: a text, number or boolean.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Instead of a value: a property of the event that started the journey.</summary>
    public string? TriggerPath { get; init; }

    /// <summary>True takes back what is known of the attribute; there is no value then.</summary>
    public bool Clear { get; init; }
}
