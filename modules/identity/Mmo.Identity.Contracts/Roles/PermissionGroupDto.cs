namespace Mmo.Identity.Roles;

/// <summary>The permissions of one module.</summary>
public sealed class PermissionGroupDto
{
    /// <summary>The module's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its text, in the language of the request.</summary>
    public string DisplayName { get; init; } = "";

    /// <summary>The topmost permissions.</summary>
    public IReadOnlyList<PermissionNodeDto> Permissions { get; init; } = [];
}
