using System.Text.Json;

namespace Mmo.Campaign.Journeys.Definition;

/// <summary>One answer of a branch.</summary>
public sealed record BranchAnswer
{
    /// <summary>Its id, which is also the output.</summary>
    public string Id { get; init; } = "";

    /// <summary>What the marketer calls it.</summary>
    public string Name { get; init; } = "";

    /// <summary>Condition JSON v1, as in segments; evaluated live.</summary>
    public JsonElement? Condition { get; init; }
}
