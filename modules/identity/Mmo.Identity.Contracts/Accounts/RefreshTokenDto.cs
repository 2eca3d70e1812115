using System.ComponentModel.DataAnnotations;

namespace Mmo.Identity.Accounts;

/// <summary>Asks for the next tokens.</summary>
public sealed class RefreshTokenDto
{
    /// <summary>The refresh token of the last answer.</summary>
    [Required, StringLength(4096)]
    public string RefreshToken { get; set; } = "";
}
