using Microsoft.EntityFrameworkCore;
using Mmo.DependencyInjection;
using Mmo.Identity.Rights;

namespace Mmo.Identity.Roles;

internal sealed class RoleSeeder(IdentityDbContext db, PermissionSets permissionSets) : IRoleSeeder, ITransientDependency
{
    public async Task GrantOnceAsync(string roleKey, IReadOnlyCollection<string> permissions, CancellationToken cancellationToken = default)
    {
        // Hosts that start together seed at the same time: the later one waits here and then finds everything given.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"select from identity.role where key = {roleKey} for update", cancellationToken);
        var role = await db.Roles.SingleOrDefaultAsync(r => r.Key == roleKey, cancellationToken);
        if (role is not null)
        {
            Grant(role, permissions);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }

    private void Grant(Role role, IReadOnlyCollection<string> permissions)
    {
        var fresh = permissionSets.WithAncestors(permissions).Except(role.SeededPermissions).ToArray();
        if (fresh.Length > 0)
        {
            role.Permissions = [.. role.Permissions.Union(fresh).Order(StringComparer.Ordinal)];
            role.SeededPermissions = [.. role.SeededPermissions, .. fresh];
        }
    }
}
