namespace Mmo.Identity.Roles;

/// <summary>A permission in the tree.</summary>
public sealed class PermissionNodeDto
{
    /// <summary>The permission's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its text, in the language of the request.</summary>
    public string DisplayName { get; init; } = "";

    /// <summary>True when the role has it. It works only while every permission above it is granted too.</summary>
    public bool IsGranted { get; init; }

    /// <summary>True when the acting user has it, and so may grant it.</summary>
    public bool CanGrant { get; init; }

    /// <summary>The permissions below it.</summary>
    public IReadOnlyList<PermissionNodeDto> Children { get; init; } = [];
}
