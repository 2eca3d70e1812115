using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Cdp.Segments;

/// <summary>Which members to list.</summary>
public sealed class GetSegmentMembersInput : KeysetResultRequestDto
{
    /// <summary>The beginning of a name or e-mail address, or the last four digits of a phone number.</summary>
    [StringLength(100)]
    public string? Filter { get; set; }
}
