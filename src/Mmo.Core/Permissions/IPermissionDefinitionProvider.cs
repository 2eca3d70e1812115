namespace Mmo.Permissions;

/// <summary>Defines permissions; derive from <see cref="PermissionDefinitionProvider"/>.</summary>
public interface IPermissionDefinitionProvider
{
    /// <summary>Adds the module's group and permissions.</summary>
    void Define(IPermissionDefinitionContext context);
}
