using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>An event that is planned.</summary>
public sealed class PlanEventDto
{
    /// <summary>What it is about.</summary>
    [JsonRequired]
    public PlanEventKind Kind { get; set; }

    /// <summary>The name of a track event; of the others there is one definition each.</summary>
    [StringLength(200)]
    public string? Name { get; set; }

    /// <summary>When it is sent and what it means, for the people in the UI.</summary>
    [StringLength(500)]
    public string? Description { get; set; }

    /// <summary>Its properties; others are unplanned.</summary>
    [Required, MaxLength(200)]
    public IReadOnlyList<PlanPropertyDto> Properties { get; set; } = [];
}
