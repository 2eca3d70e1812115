using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Campaign.Messages;

/// <summary>Which messages; newest first.</summary>
public sealed class GetMessagesInput : KeysetResultRequestDto
{
    /// <summary>Only of this journey.</summary>
    public Guid? JourneyId { get; set; }

    /// <summary>Only of this node.</summary>
    [StringLength(40)]
    public string? NodeId { get; set; }

    /// <summary>Only to this person.</summary>
    public Guid? ProfileId { get; set; }

    /// <summary>Only in this state.</summary>
    public MessageState? State { get; set; }

    /// <summary>Only with this reason.</summary>
    [StringLength(40)]
    public string? Reason { get; set; }
}
