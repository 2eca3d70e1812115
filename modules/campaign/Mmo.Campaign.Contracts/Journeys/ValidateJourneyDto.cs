using System.ComponentModel.DataAnnotations;
using Mmo.Campaign.Journeys.Definition;

namespace Mmo.Campaign.Journeys;

/// <summary>A drawing to look over; nothing is saved.</summary>
public sealed class ValidateJourneyDto
{
    /// <summary>The drawing.</summary>
    [Required]
    public JourneyDefinition? Definition { get; set; }
}
