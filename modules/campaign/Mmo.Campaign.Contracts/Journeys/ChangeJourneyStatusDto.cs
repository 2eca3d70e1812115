using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Campaign.Journeys;

/// <summary>Publish, pause, resume or stop what was read.</summary>
public sealed class ChangeJourneyStatusDto : IHasConcurrencyStamp
{
    /// <inheritdoc/>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
