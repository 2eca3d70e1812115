namespace Mmo.Permissions;

/// <summary>All permissions of all modules and plug-ins.</summary>
public interface IPermissionDefinitions
{
    /// <summary>The groups, in the order of the modules.</summary>
    IReadOnlyList<PermissionGroupDefinition> Groups { get; }

    /// <summary>Every permission by its name.</summary>
    IReadOnlyDictionary<string, PermissionDefinition> All { get; }
}
