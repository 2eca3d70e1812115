using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Cdp.Segments;

/// <summary>Which segments to list. Sorts by <c>name</c>, <c>memberCount</c>, <c>creationTime</c> or <c>lastModificationTime</c> (default, falling).</summary>
public sealed class GetSegmentsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name.</summary>
    [StringLength(100)]
    public string? Filter { get; set; }
}
