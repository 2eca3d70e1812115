using System.Text.Json;

namespace Mmo.Cdp.Conditions;

/// <summary>A condition to check.</summary>
public sealed class CheckConditionDto
{
    /// <summary>Condition JSON v1.</summary>
    public JsonElement Condition { get; set; }

    /// <summary>The segment that it is for, so that a circle is found.</summary>
    public Guid? SegmentId { get; set; }
}
