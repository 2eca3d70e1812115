using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Campaign.Journeys;

/// <summary>Which people of a journey.</summary>
public sealed class GetJourneyPeopleInput : KeysetResultRequestDto
{
    /// <summary>Only at this node.</summary>
    [StringLength(40)]
    public string? NodeId { get; set; }

    /// <summary>Only of this version.</summary>
    public int? Version { get; set; }

    /// <summary>
    /// Null or <see cref="NodeOutcome.Waiting"/>: who is there now. Otherwise who was there and left it that way; then a node must be given.
    /// </summary>
    public NodeOutcome? Outcome { get; set; }

    /// <summary>True: who reached the goal, the latest first; node, outcome and reason are not asked then.</summary>
    public bool? HasConverted { get; set; }

    /// <summary>Only those with this reason, as in the steps: <c>no-consent</c>, <c>quiet-hours</c>.</summary>
    [StringLength(40)]
    public string? Reason { get; set; }
}
