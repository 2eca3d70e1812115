using System.Text.Json;

namespace Mmo.Cdp.Segments;

/// <summary>A condition to count.</summary>
public sealed class PreviewSegmentDto
{
    /// <summary>Condition JSON v1.</summary>
    public JsonElement Condition { get; set; }

    /// <summary>The segment that is edited, if it exists already.</summary>
    public Guid? SegmentId { get; set; }

    /// <summary>Count each condition too.</summary>
    public bool WithRows { get; set; } = true;

    /// <summary>Show ten people who meet it.</summary>
    public bool WithSample { get; set; } = true;
}
