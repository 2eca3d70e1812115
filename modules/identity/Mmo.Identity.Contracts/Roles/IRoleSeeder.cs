namespace Mmo.Identity.Roles;

/// <summary>Lets modules and plug-ins put their permissions into the roles that a tenant starts with. For <see cref="Data.IDataSeedContributor"/>.</summary>
public interface IRoleSeeder
{
    /// <summary>
    /// Grants permissions, and those above them, to a role of the current tenant. Each permission is given once: what an administrator took away
    /// stays away. Does nothing when the role was deleted.
    /// </summary>
    /// <param name="roleKey">A key of <see cref="StandardRoles"/>.</param>
    /// <param name="permissions">The names of the permissions.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task GrantOnceAsync(string roleKey, IReadOnlyCollection<string> permissions, CancellationToken cancellationToken = default);
}
