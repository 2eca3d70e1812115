using Mmo.Permissions;

namespace Mmo.BiReporting;

internal sealed class BiReportingPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context) =>
        context.AddGroup(BiReportingPermissions.Group).AddPermission(BiReportingPermissions.Reports).ForApiKeys();
}
