namespace Mmo.Permissions;

/// <summary>The permissions of one module.</summary>
public sealed class PermissionGroupDefinition
{
    private readonly List<PermissionDefinition> _permissions = [];

    internal PermissionGroupDefinition(string name) => Name = name;

    /// <summary>The module's name, as in <c>Cdp</c>.</summary>
    public string Name { get; }

    /// <summary>The topmost permissions.</summary>
    public IReadOnlyList<PermissionDefinition> Permissions => _permissions;

    /// <summary>Adds a permission without a parent.</summary>
    public PermissionDefinition AddPermission(string name)
    {
        var permission = new PermissionDefinition(name, null, Name);
        _permissions.Add(permission);
        return permission;
    }
}
