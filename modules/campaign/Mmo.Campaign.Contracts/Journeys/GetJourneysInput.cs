using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Campaign.Journeys;

/// <summary>Which journeys.</summary>
public sealed class GetJourneysInput : PagedAndSortedResultRequestDto
{
    /// <summary>A part of the name.</summary>
    [StringLength(100)]
    public string? Filter { get; set; }

    /// <summary>Only those that do this.</summary>
    public JourneyStatus? Status { get; set; }
}
