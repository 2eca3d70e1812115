using Mmo.DependencyInjection;

namespace Mmo.Permissions;

/// <summary>Defines a module's permissions. Found by itself; derive once a module.</summary>
public abstract class PermissionDefinitionProvider : IPermissionDefinitionProvider, ISingletonDependency
{
    /// <inheritdoc/>
    public abstract void Define(IPermissionDefinitionContext context);
}
