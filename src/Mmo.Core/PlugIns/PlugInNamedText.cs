using System.ComponentModel.DataAnnotations;

namespace Mmo.PlugIns;

/// <summary>A name that a plug-in's code uses, and what people read instead of it.</summary>
public sealed class PlugInNamedText
{
    /// <summary>The name in code.</summary>
    [Required, RegularExpression(PlugInManifest.NamePattern)]
    public string Id { get; init; } = "";

    /// <summary>What people read.</summary>
    [Required]
    public PlugInText Name { get; init; } = new();
}
