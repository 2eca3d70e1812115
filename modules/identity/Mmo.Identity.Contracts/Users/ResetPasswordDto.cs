using System.ComponentModel.DataAnnotations;

namespace Mmo.Identity.Users;

/// <summary>A new password for somebody else.</summary>
public sealed class ResetPasswordDto
{
    /// <summary>The new password; null makes one, which the answer shows once.</summary>
    [StringLength(128)]
    public string? NewPassword { get; set; }
}
