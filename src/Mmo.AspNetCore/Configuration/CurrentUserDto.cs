namespace Mmo.AspNetCore.Configuration;

/// <summary>Who is signed in.</summary>
public sealed class CurrentUserDto
{
    /// <summary>False when nobody is signed in.</summary>
    public bool IsAuthenticated { get; set; }

    /// <summary>The user's id.</summary>
    public Guid? Id { get; set; }

    /// <summary>The name that the user signs in with.</summary>
    public string? UserName { get; set; }

    /// <summary>The name that is shown.</summary>
    public string? Name { get; set; }

    /// <summary>The user's e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The names of the user's roles.</summary>
    public List<string> Roles { get; } = [];
}
