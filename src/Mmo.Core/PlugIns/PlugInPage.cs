using System.ComponentModel.DataAnnotations;

namespace Mmo.PlugIns;

/// <summary>A page that a plug-in adds to the admin UI.</summary>
public sealed class PlugInPage
{
    /// <summary>The path below <c>/x/&lt;plug-in id&gt;/</c>; empty for its first page.</summary>
    public string Path { get; init; } = "";

    /// <summary>The navigation item's text.</summary>
    public PlugInText Title { get; init; } = new();

    /// <summary>The file below <c>wwwroot</c>: an ES module whose default export is the page's React component.</summary>
    [Required]
    public string Module { get; init; } = "";

    /// <summary>The navigation group: customers, reach, content, sales, analysis, settings.</summary>
    public string Group { get; init; } = "settings";

    /// <summary>An icon of the admin UI; the plug by default.</summary>
    public string? Icon { get; init; }

    /// <summary>The permission to see it; null for every signed-in user.</summary>
    public string? Permission { get; init; }
}
