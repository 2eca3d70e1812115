using Mmo.Data;
using Mmo.DependencyInjection;
using Mmo.Identity.Roles;

namespace Mmo.CrmSync;

/// <summary>Salespeople see and accept leads from the first minute.</summary>
internal sealed class CrmSyncSeedContributor(IRoleSeeder roles) : IDataSeedContributor, ITransientDependency
{
    public Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken) => roles.GrantOnceAsync(
        StandardRoles.Sales, [CrmSyncPermissions.Leads.Default, CrmSyncPermissions.Leads.Accept], cancellationToken);
}
