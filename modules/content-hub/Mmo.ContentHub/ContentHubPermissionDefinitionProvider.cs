using Mmo.Permissions;

namespace Mmo.ContentHub;

internal sealed class ContentHubPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var templates = context.AddGroup(ContentHubPermissions.Group).AddPermission(ContentHubPermissions.Templates).ForApiKeys();
        templates.AddChild(ContentHubPermissions.TemplatesEdit).ForApiKeys();
        templates.AddChild(ContentHubPermissions.TemplatesPublish);
    }
}
