using System.Text.Json;
using Mmo.PlugIns;

namespace Mmo.AspNetCore.Configuration;

/// <summary>A kind of journey node that a plug-in brings.</summary>
public sealed class PlugInNodeDto
{
    /// <summary>The kind as drawings keep it: <c>&lt;plug-in id&gt;/&lt;kind&gt;</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is called.</summary>
    public required PlugInText Name { get; init; }

    /// <summary>What it does, in a sentence.</summary>
    public required PlugInText Text { get; init; }

    /// <summary>An icon of the admin UI; null for the plug.</summary>
    public string? Icon { get; init; }

    /// <summary>The address of the ES module whose default export is the form.</summary>
    public required string FormUrl { get; init; }

    /// <summary>What a new node begins with.</summary>
    public JsonElement? Settings { get; init; }

    /// <summary>The rule on the card, where <c>{{name}}</c> stands for a setting.</summary>
    public required PlugInText Summary { get; init; }

    /// <summary>The ways out, from left to right.</summary>
    public required IReadOnlyList<PlugInNamedText> Outputs { get; init; }

    /// <summary>The reasons it gives for people that it could do nothing for.</summary>
    public required IReadOnlyList<PlugInNamedText> Reasons { get; init; }
}
