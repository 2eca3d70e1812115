using System.ComponentModel.DataAnnotations;

namespace Mmo.PlugIns;

/// <summary>A card that a plug-in puts on the profile page.</summary>
public sealed class PlugInCard
{
    /// <summary>A name of its own within the plug-in.</summary>
    [Required, RegularExpression(PlugInManifest.NamePattern)]
    public string Id { get; init; } = "";

    /// <summary>Where it stands: <c>who</c>, <c>happened</c> or <c>now</c>.</summary>
    [RegularExpression("^(who|happened|now)$")]
    public string Column { get; init; } = "now";

    /// <summary>The file below <c>wwwroot</c>: an ES module whose default export is the card's React component.</summary>
    [Required]
    public string Module { get; init; } = "";

    /// <summary>The permission to see it; null for everybody who sees the profile.</summary>
    public string? Permission { get; init; }
}
