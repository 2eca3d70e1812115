using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>A plan to try or to save.</summary>
public class TrackingPlanInput
{
    /// <summary>True judges events by it from then on.</summary>
    public bool IsOn { get; set; }

    /// <summary>What becomes of events that are not as planned.</summary>
    [Required]
    public PlanPoliciesDto Policies { get; set; } = new();

    /// <summary>The events, each once. 10,000 properties and 20,000 allowed values in all.</summary>
    [Required, MaxLength(500)]
    public IReadOnlyList<PlanEventDto> Events { get; set; } = [];
}
