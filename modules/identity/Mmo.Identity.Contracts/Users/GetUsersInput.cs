using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Identity.Users;

/// <summary>Which users to list. Sorts by <c>userName</c>, <c>name</c>, <c>creationTime</c> or <c>lastSignInTime</c>.</summary>
public sealed class GetUsersInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the user name, name, e-mail address or phone number.</summary>
    [StringLength(100)]
    public string? Filter { get; set; }

    /// <summary>Only users of this unit and the units below it.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>Only users who have this role.</summary>
    public Guid? RoleId { get; set; }

    /// <summary>Only active users, or only switched-off ones.</summary>
    public bool? IsActive { get; set; }
}
