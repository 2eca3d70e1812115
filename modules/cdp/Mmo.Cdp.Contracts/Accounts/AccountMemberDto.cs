using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Accounts;

/// <summary>Somebody of an account.</summary>
public sealed class AccountMemberDto
{
    /// <summary>The profile.</summary>
    [Required]
    public Guid? ProfileId { get; set; }
}
