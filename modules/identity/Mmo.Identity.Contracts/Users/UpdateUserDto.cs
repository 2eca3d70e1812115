using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;
using Mmo.Data;

namespace Mmo.Identity.Users;

/// <summary>A changed user. The user name stays.</summary>
public sealed class UpdateUserDto : IHasConcurrencyStamp
{
    /// <summary>The name people know them by.</summary>
    [Required, StringLength(64), PersonalData]
    public string Name { get; set; } = "";

    /// <summary>E-mail address, if any.</summary>
    [EmailAddress, StringLength(254), PersonalData]
    public string? Email { get; set; }

    /// <summary>Phone number, if any.</summary>
    [StringLength(32), RegularExpression(@"^\+?[0-9][0-9 \-]{4,30}$"), PersonalData]
    public string? PhoneNumber { get; set; }

    /// <summary>Their organisation unit; null when they belong to the whole tenant.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>All their roles from now on; what is added may not grant more than the acting user has.</summary>
    [MaxLength(50)]
    public IReadOnlyList<Guid> RoleIds { get; set; } = [];

    /// <inheritdoc/>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
