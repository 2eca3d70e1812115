using System.ComponentModel.DataAnnotations;
using Mmo.Data;

namespace Mmo.Identity.Accounts;

/// <summary>For whom a program wants tokens.</summary>
public sealed class CreateTokenDto
{
    /// <summary>The company code; may be left out while there is only one tenant.</summary>
    [StringLength(64)]
    public string? Tenant { get; set; }

    /// <summary>The user name.</summary>
    [Required, StringLength(128), PersonalData]
    public string UserName { get; set; } = "";

    /// <summary>The password.</summary>
    [Required, StringLength(256)]
    public string Password { get; set; } = "";
}
