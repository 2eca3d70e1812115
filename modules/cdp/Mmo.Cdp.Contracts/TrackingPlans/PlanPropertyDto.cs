using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>A property that is planned.</summary>
public sealed class PlanPropertyDto
{
    /// <summary>
    /// Where it stands: <c>price</c>, <c>address.city</c>, <c>products[].sku</c>. A dot that belongs to a name is written <c>\.</c>.
    /// </summary>
    [Required, StringLength(200)]
    public string Path { get; set; } = "";

    /// <summary>What its value may be; none allows everything.</summary>
    [Required, MaxLength(7)]
    public IReadOnlyList<PlanPropertyType> Types { get; set; } = [];

    /// <summary>It is there in every event of the kind. Within an optional object or a list: in every one of them.</summary>
    [JsonRequired]
    public bool IsRequired { get; set; }

    /// <summary>The values it may have; none allows all. Of a list: each of its values.</summary>
    [Required, MaxLength(200)]
    public IReadOnlyList<string> AllowedValues { get; set; } = [];

    /// <summary>What it says, for the people in the UI.</summary>
    [StringLength(500)]
    public string? Description { get; set; }
}
