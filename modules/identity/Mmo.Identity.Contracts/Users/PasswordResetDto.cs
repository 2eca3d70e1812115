namespace Mmo.Identity.Users;

/// <summary>The answer to a password reset.</summary>
public sealed class PasswordResetDto
{
    /// <summary>The password that was made; shown this once, null when one was given.</summary>
    public string? GeneratedPassword { get; init; }
}
