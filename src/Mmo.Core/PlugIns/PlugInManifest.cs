using System.ComponentModel.DataAnnotations;

namespace Mmo.PlugIns;

/// <summary>What a plug-in says of itself: <c>plug-in.json</c> in its folder.</summary>
public sealed class PlugInManifest
{
    /// <summary>The lasting id: lower-case letters, digits, dashes and dots, 2 to 64.</summary>
    [Required, RegularExpression("^[a-z][a-z0-9.-]{1,63}$")]
    public string Id { get; init; } = "";

    /// <summary>The name that people see.</summary>
    [Required]
    public PlugInText Name { get; init; } = new();

    /// <summary>The plug-in's version, as in <c>1.4.0</c>.</summary>
    [Required]
    public string Version { get; init; } = "";

    /// <summary>The lowest version of the host it works with.</summary>
    [Required]
    public string MinHostVersion { get; init; } = "";

    /// <summary>The assembly with its module class, as in <c>Acme.Points.dll</c>.</summary>
    [Required, RegularExpression(@"^[\w.-]+\.dll$")]
    public string Assembly { get; init; } = "";

    /// <summary>Its pages in the admin UI.</summary>
    public IReadOnlyList<PlugInPage> Pages { get; init; } = [];
}
