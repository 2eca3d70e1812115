using Mmo.Permissions;

namespace Mmo.Cdp;

internal sealed class CdpPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(CdpPermissions.Group);
        var profiles = group.AddPermission(CdpPermissions.Profiles).ForApiKeys();
        profiles.AddChild(CdpPermissions.ProfilesEdit).ForApiKeys();
        profiles.AddChild(CdpPermissions.ProfilesReveal);
        profiles.AddChild(CdpPermissions.ProfilesMerge);
        group.AddPermission(CdpPermissions.Accounts).ForApiKeys().AddChild(CdpPermissions.AccountsEdit).ForApiKeys();
        group.AddPermission(CdpPermissions.Households).AddChild(CdpPermissions.HouseholdsEdit);
        group.AddPermission(CdpPermissions.Matching).AddChild(CdpPermissions.MatchingEdit);
        group.AddPermission(CdpPermissions.Segments).ForApiKeys().AddChild(CdpPermissions.SegmentsEdit).ForApiKeys();
        group.AddPermission(CdpPermissions.Sources).ForApiKeys().AddChild(CdpPermissions.SourcesEdit);
        group.AddPermission(CdpPermissions.Imports);
        group.AddPermission(CdpPermissions.Quarantine).AddChild(CdpPermissions.QuarantineEdit);
        group.AddPermission(CdpPermissions.Attributes).AddChild(CdpPermissions.AttributesEdit);
        group.AddPermission(CdpPermissions.EventMeanings);
    }
}
