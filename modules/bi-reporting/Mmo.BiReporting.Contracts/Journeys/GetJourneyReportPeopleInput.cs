using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;
using Mmo.BiReporting.People;

namespace Mmo.BiReporting.Journeys;

/// <summary>Which number's people.</summary>
public sealed class GetJourneyReportPeopleInput : KeysetResultRequestDto
{
    /// <summary>The number.</summary>
    public JourneyNumber Number { get; set; }

    /// <summary>What it counts.</summary>
    public CountedAs CountedAs { get; set; }

    /// <summary>Only at this node: for the numbers from sent to won the node that sent the message.</summary>
    [StringLength(40)]
    public string? NodeId { get; set; }

    /// <summary>For joined and converted: only who fell into this arm of the node's experiment, <c>none</c> for who did not come to it.</summary>
    [StringLength(40)]
    public string? Arm { get; set; }

    /// <summary>Only orders or won leads with money in this currency.</summary>
    [StringLength(3, MinimumLength = 3)]
    public string? Currency { get; set; }

    /// <summary>As in the report.</summary>
    public int? Version { get; set; }

    /// <summary>As in the report; does not narrow the live counts of nodes.</summary>
    public DateOnly? From { get; set; }

    /// <summary>As in the report.</summary>
    public DateOnly? To { get; set; }
}
