using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Identity.Rights;

namespace Mmo.Identity.Users;

internal sealed class UserDirectory(ModuleDatabase<IdentityDbContext> database, PermissionSets permissionSets) : IUserDirectory, ISingletonDependency
{
    public async Task<IReadOnlyDictionary<Guid, UserInfo>> GetManyAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return (await transaction.QueryAsync<UserInfo>(UserSql.ByIds, new { Ids = ids.ToArray() }, cancellationToken)).ToDictionary(user => user.Id);
    }

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<UserInfo>>> GetActiveByUnitAsync(
        IReadOnlyCollection<Guid> unitIds, string permission, CancellationToken cancellationToken = default)
    {
        var byUnit = (await HoldersAsync([.. unitIds], permission, cancellationToken)).ToLookup(user => user.UnitId!.Value);
        return unitIds.Distinct().ToDictionary(id => id, id => (IReadOnlyList<UserInfo>)[.. byUnit[id]]);
    }

    public Task<IReadOnlyList<UserInfo>> GetActiveAsync(string permission, CancellationToken cancellationToken = default) =>
        HoldersAsync(null, permission, cancellationToken);

    private async Task<IReadOnlyList<UserInfo>> HoldersAsync(Guid[]? unitIds, string permission, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await transaction.QueryAsync<UserInfo>(
            UserSql.Holders, new { UnitIds = unitIds, Needed = permissionSets.ChainOf(permission).ToArray() }, cancellationToken);
    }
}
