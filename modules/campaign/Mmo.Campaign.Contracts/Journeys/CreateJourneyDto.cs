using System.ComponentModel.DataAnnotations;
using Mmo.Campaign.Journeys.Definition;

namespace Mmo.Campaign.Journeys;

/// <summary>A new journey.</summary>
public sealed class CreateJourneyDto
{
    /// <summary>Its name.</summary>
    [Required, StringLength(100)]
    public string Name { get; set; } = "";

    /// <summary>The first draft; null begins with a trigger and an exit.</summary>
    public JourneyDefinition? Draft { get; set; }
}
