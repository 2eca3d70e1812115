using Mmo.Permissions;

namespace Mmo.CrmSync;

internal sealed class CrmSyncPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var leads = context.AddGroup(CrmSyncPermissions.Group).AddPermission(CrmSyncPermissions.Leads.Default).ForApiKeys();
        leads.AddChild(CrmSyncPermissions.Leads.Accept);
        leads.AddChild(CrmSyncPermissions.Leads.Manage).ForApiKeys();
    }
}
