using Mmo.Cdp;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.Identity.Users;
using Mmo.Permissions;
using Mmo.Users;

namespace Mmo.CrmSync.Leads;

/// <summary>Makes the view of the acting user; asked before a transaction begins.</summary>
internal sealed class LeadViews(IDataScopes scopes, IPermissionChecker permissions, IUserDirectory users, ICurrentUser currentUser) : ITransientDependency
{
    public async Task<LeadView> GetAsync(CancellationToken cancellationToken)
    {
        var granted = await permissions.GetGrantedAsync(cancellationToken);
        var user = currentUser.Id is { } id ? (await users.GetManyAsync([id], cancellationToken)).GetValueOrDefault(id) : null;
        return new LeadView(
            await scopes.GetAsync(cancellationToken),
            currentUser.Id,
            user?.UnitId,
            granted.Contains(CrmSyncPermissions.Leads.Accept),
            granted.Contains(CrmSyncPermissions.Leads.Manage),
            granted.Contains(CdpPermissions.ProfilesReveal));
    }
}
