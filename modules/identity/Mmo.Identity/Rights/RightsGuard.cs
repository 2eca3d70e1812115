using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;
using Mmo.Identity.Roles;

namespace Mmo.Identity.Rights;

/// <summary>
/// Nobody rises by their own hand: who manages users and roles can neither give rights that they lack, nor take over the account of somebody who
/// has them.
/// </summary>
internal sealed class RightsGuard(ActingUser actingUser, PermissionSets permissionSets) : ITransientDependency
{
    /// <summary>The acting user has at least what the roles give.</summary>
    public async Task EnsureCoversAsync(IEnumerable<Role> roles, CancellationToken cancellationToken)
    {
        var own = await actingUser.GetRightsAsync(cancellationToken);
        if (!roles.All(role => Covers(own, role)))
        {
            throw new BusinessException(IdentityErrorCodes.MoreRightsThanOwn) { StatusCode = 403 };
        }
    }

    /// <summary>The acting user has the permissions themselves.</summary>
    public async Task EnsureHoldsAsync(IEnumerable<string> permissions, CancellationToken cancellationToken)
    {
        var own = await actingUser.GetRightsAsync(cancellationToken);
        if (!permissions.All(own.Permissions.Contains))
        {
            throw new BusinessException(IdentityErrorCodes.MoreRightsThanOwn) { StatusCode = 403 };
        }
    }

    /// <summary>The acting user sees at least as far.</summary>
    public async Task EnsureSeesAsFarAsync(DataScopeKind scope, CancellationToken cancellationToken)
    {
        if (scope > (await actingUser.GetRightsAsync(cancellationToken)).Scope.Kind)
        {
            throw new BusinessException(IdentityErrorCodes.MoreRightsThanOwn) { StatusCode = 403 };
        }
    }

    public bool Covers(ActingRights own, Role role) =>
        own.IsAdministrator
        || (!role.IsStatic && role.DataScope <= own.Scope.Kind && permissionSets.InForce([role]).IsSubsetOf(own.Permissions));
}
