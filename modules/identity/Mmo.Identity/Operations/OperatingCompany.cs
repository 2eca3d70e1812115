using Microsoft.Extensions.Configuration;
using Mmo.DependencyInjection;
using Mmo.Identity.Tenants;
using Mmo.MultiTenancy;

namespace Mmo.Identity.Operations;

/// <summary>
/// Which company runs the installation. A permission alone could not say so: each company's administrators grant their own. So it is
/// configured: <c>Operations:Company</c> is its code, the first company's where nothing is said, and empty for none.
/// </summary>
internal sealed class OperatingCompany(ITenantDirectory tenants, ICurrentTenant currentTenant, IConfiguration configuration) : ISingletonDependency
{
    /// <summary>True for a user of that company.</summary>
    public async Task<bool> IsCurrentAsync(CancellationToken cancellationToken) =>
        (configuration["Operations:Company"] ?? TenantRegistry.FirstCode) is { Length: > 0 } code
        && await tenants.FindAsync(currentTenant.RequiredId, cancellationToken) is { } company
        && string.Equals(company.Code, code.Trim(), StringComparison.OrdinalIgnoreCase);
}
