using Microsoft.EntityFrameworkCore;
using Mmo.DependencyInjection;
using Mmo.Identity.Rights;

namespace Mmo.Identity.Roles;

internal sealed class RoleSeeder(IdentityDbContext db, PermissionSets permissionSets) : IRoleSeeder, ITransientDependency
{
    public async Task GrantOnceAsync(string roleKey, IReadOnlyCollection<string> permissions, CancellationToken cancellationToken = default)
    {
        var role = await db.Roles.SingleOrDefaultAsync(r => r.Key == roleKey, cancellationToken);
        if (role is null)
        {
            return;
        }

        var fresh = permissionSets.WithAncestors(permissions).Except(role.SeededPermissions).ToArray();
        if (fresh.Length > 0)
        {
            role.Permissions = [.. role.Permissions.Union(fresh).Order(StringComparer.Ordinal)];
            role.SeededPermissions = [.. role.SeededPermissions.Union(fresh)];
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
