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
        var messages = group.AddPermission(CampaignPermissions.Messages).ForApiKeys();
        messages.AddChild(CampaignPermissions.MessagesResolve);
        messages.AddChild(CampaignPermissions.MessagesTest);
        group.AddPermission(CampaignPermissions.Suppressions).ForApiKeys()
            .AddChild(CampaignPermissions.SuppressionsEdit).ForApiKeys();
        group.AddPermission(CampaignPermissions.Channels);
        group.AddPermission(CampaignPermissions.Mailbox);
    }
}
