using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>A property of a planned event to plan as it was seen.</summary>
public sealed class PlanSeenPropertyDto
{
    /// <summary>The call.</summary>
    public PlanEventKind Kind { get; set; }

    /// <summary>The name of a track event.</summary>
    [StringLength(200)]
    public string? Name { get; set; }

    /// <summary>Where the property stands.</summary>
    [Required, StringLength(200)]
    public string Path { get; set; } = "";

    /// <summary>Of the plan as it was read.</summary>
    [StringLength(40)]
    public string ConcurrencyStamp { get; set; } = "";
}
