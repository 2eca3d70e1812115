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
}
