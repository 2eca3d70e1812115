using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>An event that was seen.</summary>
public sealed class PlanSeenEventInput
{
    /// <summary>The call.</summary>
    public PlanEventKind Kind { get; set; }

    /// <summary>The name of a track event.</summary>
    [StringLength(200)]
    public string? Name { get; set; }
}
