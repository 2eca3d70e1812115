using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>Events to plan as they were seen.</summary>
public sealed class PlanSeenDto
{
    /// <summary>Which; none means all that are not planned.</summary>
    [Required, MaxLength(500)]
    public IReadOnlyList<PlanSeenEventInput> Events { get; set; } = [];

    /// <summary>Of the plan as it was read; empty where there is none yet.</summary>
    [StringLength(40)]
    public string ConcurrencyStamp { get; set; } = "";
}
