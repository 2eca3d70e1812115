using Mmo.DependencyInjection;
using Mmo.Identity.Tenants;
using Mmo.MultiTenancy;

namespace Mmo.BiReporting.Periods;

internal sealed class TenantCalendars(ITenantDirectory tenants, ICurrentTenant currentTenant, TimeProvider clock) : ITransientDependency
{
    public async Task<TenantCalendar> GetAsync(CancellationToken cancellationToken)
    {
        var id = currentTenant.RequiredId;
        var tenant = await tenants.FindAsync(id, cancellationToken) ?? throw new InvalidOperationException($"There is no active tenant {id}.");
        return new TenantCalendar(tenant, clock);
    }
}
