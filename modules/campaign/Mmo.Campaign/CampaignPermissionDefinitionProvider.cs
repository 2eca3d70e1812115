using Mmo.Permissions;

namespace Mmo.Campaign;

internal sealed class CampaignPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(CampaignPermissions.Group);
        var journeys = group.AddPermission(CampaignPermissions.Journeys).ForApiKeys();
        journeys.AddChild(CampaignPermissions.JourneysEdit).ForApiKeys();
        journeys.AddChild(CampaignPermissions.JourneysPublish);
        journeys.AddChild(CampaignPermissions.JourneysResolve);
        group.AddPermission(CampaignPermissions.Messages).ForApiKeys()
            .AddChild(CampaignPermissions.MessagesResolve);
        group.AddPermission(CampaignPermissions.Channels);
        group.AddPermission(CampaignPermissions.Mailbox);
    }
}
