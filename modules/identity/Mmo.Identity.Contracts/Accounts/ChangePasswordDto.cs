using System.ComponentModel.DataAnnotations;

namespace Mmo.Identity.Accounts;

/// <summary>A new password for the acting user.</summary>
public sealed class ChangePasswordDto
{
    /// <summary>The password that is valid now.</summary>
    [Required, StringLength(256)]
    public string CurrentPassword { get; set; } = "";

    /// <summary>The new one: at least 10 characters, 4 of them different, without the user name.</summary>
    [Required, StringLength(128)]
    public string NewPassword { get; set; } = "";
}
