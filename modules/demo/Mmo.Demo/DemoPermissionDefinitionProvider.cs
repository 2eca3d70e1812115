using Mmo.Permissions;

namespace Mmo.Demo;

internal sealed class DemoPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context) =>
        context.AddGroup(DemoPermissions.Group).AddPermission(DemoPermissions.Manage);
}
