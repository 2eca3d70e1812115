using System.Text.Json;

namespace Mmo.Campaign.Journeys.Definition;

/// <summary>A step of a kind that a plug-in brings (插件步骤). What it does is the plug-in's; without it people wait here.</summary>
public sealed record PlugInNode : JourneyNode
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string Type = "plugIn";

    /// <summary>The kind: <c>&lt;plug-in id&gt;/&lt;kind&gt;</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Its ways out, as the plug-in named them when the step was drawn.</summary>
    public IReadOnlyList<string> Ways { get; init; } = [NextOutput];

    /// <summary>What was set up in the plug-in's form: an object, up to 20,000 characters of JSON.</summary>
    public JsonElement? Settings { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Outputs() => Ways;
}
