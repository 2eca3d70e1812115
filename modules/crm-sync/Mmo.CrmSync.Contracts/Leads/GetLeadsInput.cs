using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.CrmSync.Leads;

/// <summary>Which leads to list. Sorts by <c>creationTime</c> (falling when nothing is said), <c>acceptedTime</c>, <c>closedTime</c> or <c>amount</c>.</summary>
public sealed class GetLeadsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the title, the beginning of the person's name or e-mail address, their phone number or its last four digits.</summary>
    [StringLength(100)]
    public string? Filter { get; set; }

    /// <summary>Only leads in one of these states.</summary>
    [MaxLength(4)]
    public List<LeadState>? State { get; set; }

    /// <summary>Only leads of this salesperson.</summary>
    public Guid? OwnerId { get; set; }

    /// <summary>True: only leads that nobody owns; false: only those that somebody does.</summary>
    public bool? IsInPool { get; set; }

    /// <summary>Only leads of this organisation unit.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>Only leads of the person with this profile.</summary>
    public Guid? ProfileId { get; set; }
}
