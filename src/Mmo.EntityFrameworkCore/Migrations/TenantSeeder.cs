using Microsoft.Extensions.DependencyInjection;
using Mmo.Data;
using Mmo.DependencyInjection;
using Mmo.MultiTenancy;
using Mmo.PlugIns;

namespace Mmo.EntityFrameworkCore.Migrations;

/// <summary>Lets every contributor put its first data into a tenant.</summary>
public sealed class TenantSeeder(TenantSeeds seeds, IServiceScopeFactory scopes, ICurrentTenant currentTenant, PlugInCatalog plugIns) : ISingletonDependency
{
    /// <summary>Seeds the tenant and remembers that this build has.</summary>
    /// <returns>What the contributors left to be shown once.</returns>
    public async Task<DataSeedContext> SeedAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        var context = new DataSeedContext(tenantId);
        using var _ = currentTenant.Change(tenantId);
        await using var scope = scopes.CreateAsyncScope();
        var contributors = scope.ServiceProvider.GetServices<IDataSeedContributor>().OrderBy(c => c.Order).ToArray();
        foreach (var contributor in contributors)
        {
            await SeedAsync(contributor, context, cancellationToken);
        }

        await seeds.SetStampAsync(tenantId, TenantSeeds.Stamp(contributors), cancellationToken);
        return context;
    }

    private async Task SeedAsync(IDataSeedContributor contributor, DataSeedContext context, CancellationToken cancellationToken)
    {
        try
        {
            await contributor.SeedAsync(context, cancellationToken);
        }
        catch (Exception exception) when (plugIns.Of(contributor.GetType()) is { } plugIn && !cancellationToken.IsCancellationRequested)
        {
            plugIn.Fail($"It failed while it put its first data in place: {exception.Message}");
        }
    }
}
