namespace Mmo.Identity.OrganizationUnits;

/// <summary>Looks organisation units of the current tenant up. No data scope applies.</summary>
public interface IOrganizationUnitDirectory
{
    /// <summary>Units by id; unknown ids are left out. Up to 5,000 ids.</summary>
    Task<IReadOnlyDictionary<Guid, OrganizationUnitInfo>> GetManyAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>
    /// Units by what other systems call them: first by code, else by a name that only one unit has; letter case does not matter. What matches nothing
    /// is left out. The keys of the answer are the texts as they were given. Up to 5,000 texts.
    /// </summary>
    Task<IReadOnlyDictionary<string, OrganizationUnitInfo>> ResolveAsync(
        IReadOnlyCollection<string> codesOrNames, CancellationToken cancellationToken = default);

    /// <summary>The unit above all others; null where the tenant has several trees, or none.</summary>
    Task<OrganizationUnitInfo?> FindRootAsync(CancellationToken cancellationToken = default);
}
