using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.BiReporting.Journeys;

/// <summary>Which journeys; sorted by <c>name</c> or <c>publishedTime</c>.</summary>
public sealed class GetJourneyReportsInput : PagedAndSortedResultRequestDto
{
    /// <summary>A part of the name.</summary>
    [StringLength(100)]
    public string? Filter { get; set; }

    /// <summary>The first day of sending, in the tenant's time zone; null for no beginning.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The last day of sending; null for no end.</summary>
    public DateOnly? To { get; set; }
}
