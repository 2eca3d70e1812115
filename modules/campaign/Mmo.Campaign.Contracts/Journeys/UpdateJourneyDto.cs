using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;
using Mmo.Campaign.Journeys.Definition;

namespace Mmo.Campaign.Journeys;

/// <summary>A changed journey.</summary>
public sealed class UpdateJourneyDto : IHasConcurrencyStamp
{
    /// <summary>Its name.</summary>
    [Required, StringLength(100)]
    public string Name { get; set; } = "";

    /// <summary>The draft, whole; null throws the draft of a published journey away.</summary>
    public JourneyDefinition? Draft { get; set; }

    /// <inheritdoc/>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
