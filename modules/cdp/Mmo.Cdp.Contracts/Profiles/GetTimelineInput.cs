using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Cdp.Profiles;

/// <summary>Which events to show.</summary>
public sealed class GetTimelineInput : KeysetResultRequestDto
{
    /// <summary>Only these.</summary>
    public TimelineCategory? Category { get; set; }

    /// <summary>Only events of this name.</summary>
    [StringLength(200)]
    public string? Name { get; set; }

    /// <summary>Only events of this part of the person.</summary>
    public long? PartNo { get; set; }

    /// <summary>Only events that happened before this time.</summary>
    public DateTimeOffset? Before { get; set; }

    /// <summary>True for what sources sent only, without what the platform itself reported: the events that a part can be divided by.</summary>
    public bool? IsFromSource { get; set; }
}
