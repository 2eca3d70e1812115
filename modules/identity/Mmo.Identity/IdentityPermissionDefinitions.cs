using Mmo.Permissions;

namespace Mmo.Identity;

internal sealed class IdentityPermissionDefinitions : PermissionDefinitionProvider
{
    // Keys may read users and keep the tree of units in step with an HR system; who may do what is left to people.
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(IdentityPermissions.Group);

        var users = group.AddPermission(IdentityPermissions.Users.Default).ForApiKeys();
        users.AddChild(IdentityPermissions.Users.Create);
        users.AddChild(IdentityPermissions.Users.Edit);
        users.AddChild(IdentityPermissions.Users.ResetPassword);

        var roles = group.AddPermission(IdentityPermissions.Roles.Default);
        roles.AddChild(IdentityPermissions.Roles.Create);
        roles.AddChild(IdentityPermissions.Roles.Edit);
        roles.AddChild(IdentityPermissions.Roles.Delete);

        var units = group.AddPermission(IdentityPermissions.OrganizationUnits.Default).ForApiKeys();
        units.AddChild(IdentityPermissions.OrganizationUnits.Edit).ForApiKeys();

        var keys = group.AddPermission(IdentityPermissions.ApiKeys.Default);
        keys.AddChild(IdentityPermissions.ApiKeys.Create);
        keys.AddChild(IdentityPermissions.ApiKeys.Revoke);

        group.AddPermission(IdentityPermissions.Settings.Default).AddChild(IdentityPermissions.Settings.Edit);
        group.AddPermission(IdentityPermissions.AuditEntries.Default);
        group.AddPermission(IdentityPermissions.Tasks.Default).ForApiKeys().AddChild(IdentityPermissions.Tasks.Cancel).ForApiKeys();
        group.AddPermission(IdentityPermissions.PlugIns.Default).AddChild(IdentityPermissions.PlugIns.Edit);
        group.AddPermission(IdentityPermissions.Operations.Default).AddChild(IdentityPermissions.Operations.Retry);
    }
}
