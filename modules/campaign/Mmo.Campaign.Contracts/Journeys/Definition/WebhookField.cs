using System.Text.Json;

namespace Mmo.Campaign.Journeys.Definition;

/// <summary>One field of what a webhook sends.</summary>
public sealed record WebhookField
{
    /// <summary>Its name in <c>data</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>Where it comes from.</summary>
    public WebhookFieldSource Source { get; init; }

    /// <summary>The attribute or property; null for a fixed value.</summary>
    public string? Path { get; init; }

    /// <summary>The fixed value: a text, number or boolean.</summary>
    public JsonElement? Value { get; init; }
}
