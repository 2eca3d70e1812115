using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace Mmo.Cdp.Segments;

/// <summary>A new segment.</summary>
public class CreateSegmentDto
{
    /// <summary>The longest name.</summary>
    public const int MaxNameLength = 100;

    /// <summary>Its name, unique in the tenant.</summary>
    [Required, StringLength(MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>What it is for.</summary>
    [StringLength(500)]
    public string? Description { get; set; }

    /// <summary>Condition JSON v1.</summary>
    public JsonElement Condition { get; set; }

    /// <summary>False: the members stay as they are.</summary>
    public bool IsActive { get; set; } = true;
}
