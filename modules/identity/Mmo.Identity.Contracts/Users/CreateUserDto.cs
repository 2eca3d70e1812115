using System.ComponentModel.DataAnnotations;
using Mmo.Data;

namespace Mmo.Identity.Users;

/// <summary>A new user.</summary>
public sealed class CreateUserDto
{
    /// <summary>The name they sign in with: letters of any script, digits and <c>._@-</c>; unique in the tenant whatever the letter case.</summary>
    [Required, StringLength(64, MinimumLength = 2), RegularExpression(@"^[\p{L}\p{N}._@\-]+$")]
    public string UserName { get; set; } = "";

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

    /// <summary>Their roles; none of them may grant more than the acting user has.</summary>
    [MaxLength(50)]
    public IReadOnlyList<Guid> RoleIds { get; set; } = [];

    /// <summary>A first password; null makes one, which the answer shows once.</summary>
    [StringLength(128)]
    public string? Password { get; set; }
}
