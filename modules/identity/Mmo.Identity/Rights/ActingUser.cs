using Microsoft.EntityFrameworkCore;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.Identity.Roles;
using Mmo.Permissions;
using Mmo.Users;

namespace Mmo.Identity.Rights;

/// <summary>
/// The rights of who acts, read once a request: permissions and data scope come from here for every module.
/// </summary>
internal sealed class ActingUser(ICurrentUser currentUser, IdentityDbContext db, PermissionSets permissionSets)
    : IPermissionChecker, IDataScopes, IScopedDependency
{
    private ActingRights? _rights;

    public async Task<bool> IsGrantedAsync(string permission, CancellationToken cancellationToken = default) =>
        (await GetRightsAsync(cancellationToken)).Permissions.Contains(permission);

    public async Task<IReadOnlySet<string>> GetGrantedAsync(CancellationToken cancellationToken = default) =>
        (await GetRightsAsync(cancellationToken)).Permissions;

    public async Task<DataScope> GetAsync(CancellationToken cancellationToken = default) =>
        (await GetRightsAsync(cancellationToken)).Scope;

    public async Task<ActingRights> GetRightsAsync(CancellationToken cancellationToken = default) =>
        _rights ??= await LoadAsync(cancellationToken);

    private Task<ActingRights> LoadAsync(CancellationToken cancellationToken) =>
        currentUser.Id is { } userId ? LoadUserAsync(userId, cancellationToken)
        : currentUser.ApiKeyId is { } keyId ? LoadApiKeyAsync(keyId, cancellationToken)
        : Task.FromResult(ActingRights.Nobody);

    private async Task<ActingRights> LoadUserAsync(Guid userId, CancellationToken cancellationToken)
    {
        var user = await db.Users.AsNoTracking()
            .Where(u => u.Id == userId && u.IsActive)
            .Select(u => new { UnitPath = u.Unit!.Path, Roles = u.Roles.Select(r => r.Role!).ToList() })
            .SingleOrDefaultAsync(cancellationToken);
        if (user is null || user.Roles.Count == 0)
        {
            return ActingRights.Nobody with { Scope = DataScope.None };
        }

        return new ActingRights(
            permissionSets.InForce(user.Roles),
            await ScopeAsync(userId, user.Roles.Max(role => role.DataScope), user.UnitPath, cancellationToken),
            user.Roles.Exists(role => role.IsStatic));
    }

    private async Task<DataScope> ScopeAsync(Guid userId, DataScopeKind widest, string? unitPath, CancellationToken cancellationToken) => widest switch
    {
        DataScopeKind.All => DataScope.All,
        DataScopeKind.Own => new DataScope(DataScopeKind.Own, [], userId),
        _ when unitPath is null => DataScope.None,
        _ => new DataScope(
            DataScopeKind.Units,
            await db.OrganizationUnits.Where(unit => unit.Path.StartsWith(unitPath)).Select(unit => unit.Id).ToListAsync(cancellationToken),
            null),
    };

    private async Task<ActingRights> LoadApiKeyAsync(Guid keyId, CancellationToken cancellationToken)
    {
        var scopes = await db.ApiKeys.Where(key => key.Id == keyId && key.RevocationTime == null).Select(key => key.Scopes).SingleOrDefaultAsync(cancellationToken);
        return ActingRights.Nobody with { Permissions = permissionSets.InForce(scopes ?? []) };
    }
}
