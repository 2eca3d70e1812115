namespace Mmo.Identity.Users;

/// <summary>Looks users of the current tenant up. No data scope applies: the caller decides what it shows to whom.</summary>
public interface IUserDirectory
{
    /// <summary>Users by id, switched-off ones too; unknown ids are left out. Up to 5,000 ids.</summary>
    Task<IReadOnlyDictionary<Guid, UserInfo>> GetManyAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>
    /// The active users who hold a permission, by the unit they belong to, each list in a fixed order (so that round robin is fair).
    /// Administrators hold every permission. Every unit that was asked for has an entry, if an empty one; units below or above are not looked at: <see cref="OrganizationUnits.IOrganizationUnitDirectory"/>
    /// knows them. Up to 5,000 units.
    /// </summary>
    Task<IReadOnlyDictionary<Guid, IReadOnlyList<UserInfo>>> GetActiveByUnitAsync(
        IReadOnlyCollection<Guid> unitIds, string permission, CancellationToken cancellationToken = default);

    /// <summary>All active users of the tenant who hold a permission, administrators too, in a fixed order.</summary>
    Task<IReadOnlyList<UserInfo>> GetActiveAsync(string permission, CancellationToken cancellationToken = default);
}
