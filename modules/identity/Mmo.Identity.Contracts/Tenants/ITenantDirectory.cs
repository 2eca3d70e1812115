namespace Mmo.Identity.Tenants;

/// <summary>Looks tenants up. Works without a current tenant; tenants that are switched off are not found.</summary>
public interface ITenantDirectory
{
    /// <summary>The tenant, or null.</summary>
    Task<TenantInfo?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The tenants by id; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<Guid, TenantInfo>> GetManyAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>The tenant of a company code, or null.</summary>
    Task<TenantInfo?> FindByCodeAsync(string code, CancellationToken cancellationToken = default);

    /// <summary>All active tenants, oldest first: for workers that go round them.</summary>
    Task<IReadOnlyList<TenantInfo>> GetActiveAsync(CancellationToken cancellationToken = default);
}
