using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>A plan to save.</summary>
public sealed class UpdateTrackingPlanDto : TrackingPlanInput
{
    /// <summary>As it was read; empty where there is no plan yet.</summary>
    [StringLength(40)]
    public string ConcurrencyStamp { get; set; } = "";
}
