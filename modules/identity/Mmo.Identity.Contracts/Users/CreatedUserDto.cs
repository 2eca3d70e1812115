namespace Mmo.Identity.Users;

/// <summary>The user that was made.</summary>
public sealed class CreatedUserDto
{
    /// <summary>The user.</summary>
    public UserDto User { get; init; } = new();

    /// <summary>The password that was made for them; shown this once, null when one was given.</summary>
    public string? GeneratedPassword { get; init; }
}
