using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>Which events to look at.</summary>
public sealed class GetPlanSamplesInput
{
    /// <summary>The call.</summary>
    public PlanEventKind Kind { get; set; }

    /// <summary>The name of a track event.</summary>
    [StringLength(200)]
    public string? Name { get; set; }
}
