using Mmo.Data;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Migrations;
using Mmo.Identity.Tenants;

namespace Mmo.Host.Database;

/// <summary>Brings the database up to date and puts first data in place, before the first request.</summary>
internal sealed class DatabaseStart(DatabaseMigrator migrator, TenantSeeds seeds, TenantSeeder seeder, IServiceScopeFactory scopes) : ISingletonDependency
{
    public Task MigrateAsync(CancellationToken cancellationToken) => migrator.MigrateAsync(cancellationToken);

    /// <summary>Seeds every tenant that this build has not seeded yet; the first start makes one.</summary>
    /// <param name="again">Also those that it has: what was removed by hand comes back.</param>
    /// <returns>What is to be printed once for each tenant that was made: sign-in names and generated passwords.</returns>
    public async Task<IReadOnlyList<(TenantInfo Tenant, IReadOnlyDictionary<string, string> Secrets)>> SeedAsync(bool again, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var secrets = new List<(TenantInfo, IReadOnlyDictionary<string, string>)>();
        var tenants = await scope.ServiceProvider.GetRequiredService<ITenantRegistry>().EnsureFirstAsync(cancellationToken);
        var stamp = TenantSeeds.Stamp(scope.ServiceProvider.GetServices<IDataSeedContributor>());
        var done = again ? [] : await seeds.WithStampAsync(stamp, cancellationToken);
        foreach (var tenant in tenants.Where(t => !done.Contains(t.Id)))
        {
            var context = await seeder.SeedAsync(tenant.Id, cancellationToken);
            if (context.Properties.Count > 0)
            {
                secrets.Add((tenant, context.Properties));
            }
        }

        return secrets;
    }
}
