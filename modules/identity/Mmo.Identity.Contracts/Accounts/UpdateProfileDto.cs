using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;
using Mmo.Data;

namespace Mmo.Identity.Accounts;

/// <summary>What people may change about themselves.</summary>
public sealed class UpdateProfileDto : IHasConcurrencyStamp
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

    /// <inheritdoc/>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
