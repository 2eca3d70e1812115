using System.ComponentModel.DataAnnotations;
using Mmo.Data;

namespace Mmo.Identity.Accounts;

/// <summary>Who wants in.</summary>
public sealed class SignInDto
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

    /// <summary>Stay signed in on this computer for some weeks; otherwise until the browser closes.</summary>
    public bool RememberMe { get; set; }
}
