namespace Mmo.Permissions;

/// <summary>Collects definitions.</summary>
public interface IPermissionDefinitionContext
{
    /// <summary>Adds the group of a module, or returns it; its text is <c>PermissionGroup:Name</c>.</summary>
    PermissionGroupDefinition AddGroup(string name);

    /// <summary>Finds a permission of any module, so that a plug-in can build on it.</summary>
    PermissionDefinition? GetPermissionOrNull(string name);
}
