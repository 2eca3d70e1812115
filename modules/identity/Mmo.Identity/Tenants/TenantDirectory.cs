using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Identity.Tenants;

internal sealed class TenantDirectory(ModuleDatabase<IdentityDbContext> database) : ITenantDirectory, ISingletonDependency
{
    // Runs without a tenant, through a function that tells active tenants only.
    private const string Active =
        """
        select id, code, name, time_zone as TimeZone, currency
        from identity.active_tenants(@Ids::uuid[], @Code::text)
        """;

    public async Task<TenantInfo?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        (await QueryAsync([id], null, cancellationToken)).SingleOrDefault();

    public async Task<IReadOnlyDictionary<Guid, TenantInfo>> GetManyAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        (await QueryAsync([.. ids], null, cancellationToken)).ToDictionary(tenant => tenant.Id);

    public async Task<TenantInfo?> FindByCodeAsync(string code, CancellationToken cancellationToken = default) =>
        (await QueryAsync(null, code.Trim().ToLowerInvariant(), cancellationToken)).SingleOrDefault();

    public Task<IReadOnlyList<TenantInfo>> GetActiveAsync(CancellationToken cancellationToken = default) =>
        QueryAsync(null, null, cancellationToken);

    private Task<IReadOnlyList<TenantInfo>> QueryAsync(Guid[]? ids, string? code, CancellationToken cancellationToken) =>
        database.QueryWithoutTenantAsync<TenantInfo>(Active, new { Ids = ids, Code = code }, cancellationToken);
}
