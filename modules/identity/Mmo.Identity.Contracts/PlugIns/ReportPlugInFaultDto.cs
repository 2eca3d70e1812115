using System.ComponentModel.DataAnnotations;

namespace Mmo.Identity.PlugIns;

/// <summary>A part of the admin UI that a plug-in brought and that failed in a browser.</summary>
public sealed class ReportPlugInFaultDto
{
    /// <summary>The plug-in.</summary>
    [Required, StringLength(64)]
    public string PlugIn { get; set; } = "";

    /// <summary>What kind of part.</summary>
    public PlugInUiPart Part { get; set; }

    /// <summary>Which one: a page's path, a card's id, a node's kind.</summary>
    [StringLength(200)]
    public string Name { get; set; } = "";

    /// <summary>What it said; cut after 500 characters.</summary>
    [Required, StringLength(4000)]
    public string Reason { get; set; } = "";
}
