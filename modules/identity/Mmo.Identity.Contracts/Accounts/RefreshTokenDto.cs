using System.ComponentModel.DataAnnotations;

namespace Mmo.Identity.Accounts;

/// <summary>The token that gets the next ones.</summary>
public sealed class RefreshTokenDto
{
    /// <summary>The refresh token of the last answer.</summary>
    [Required, StringLength(4096)]
    public string RefreshToken { get; set; } = "";
}
