using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace Mmo.PlugIns;

/// <summary>A kind of journey node that a plug-in brings: how it is called, drawn and set up. A class of the plug-in carries it out.</summary>
public sealed class PlugInJourneyNode
{
    /// <summary>Its name within the plug-in; drawings keep <c>&lt;plug-in id&gt;/&lt;kind&gt;</c>.</summary>
    [Required, RegularExpression(PlugInManifest.NamePattern)]
    public string Kind { get; init; } = "";

    /// <summary>What it is called.</summary>
    [Required]
    public PlugInText Name { get; init; } = new();

    /// <summary>What it does, in a sentence.</summary>
    public PlugInText Text { get; init; } = new();

    /// <summary>An icon of the admin UI; the plug by default.</summary>
    public string? Icon { get; init; }

    /// <summary>The file below <c>wwwroot</c>: an ES module whose default export is the form's React component.</summary>
    [Required]
    public string Form { get; init; } = "";

    /// <summary>What a new node begins with: an object.</summary>
    public JsonElement Settings { get; init; }

    /// <summary>The rule on the card, where <c>{{name}}</c> stands for a setting.</summary>
    public PlugInText Summary { get; init; } = new();

    /// <summary>The ways out, from left to right; <c>next</c> alone by default.</summary>
    [Required, Length(1, 10)]
    public IReadOnlyList<PlugInNamedText> Outputs { get; init; } = [new PlugInNamedText { Id = "next" }];

    /// <summary>The reasons it gives for people that it could do nothing for.</summary>
    [Required]
    public IReadOnlyList<PlugInNamedText> Reasons { get; init; } = [];
}
