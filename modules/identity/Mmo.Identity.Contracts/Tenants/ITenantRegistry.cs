namespace Mmo.Identity.Tenants;

/// <summary>Makes tenants: an act of who runs the host, not an HTTP operation. Seed a new tenant before its first sign-in.</summary>
public interface ITenantRegistry
{
    /// <summary>Makes a tenant.</summary>
    /// <exception cref="ErrorHandling.BusinessException"><see cref="IdentityErrorCodes.TenantCodeTaken"/>.</exception>
    Task<TenantInfo> CreateAsync(CreateTenantInput input, CancellationToken cancellationToken = default);

    /// <summary>
    /// Returns all active tenants after making the first one (code <c>default</c>) where there is none. The host calls it at every start and
    /// then seeds each tenant; two hosts that start at once make one tenant.
    /// </summary>
    Task<IReadOnlyList<TenantInfo>> EnsureFirstAsync(CancellationToken cancellationToken = default);
}
