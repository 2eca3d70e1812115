namespace Mmo.EntityFrameworkCore.Connections;

/// <summary>A module's database where the module is known only at run time; see <see cref="ModuleDatabase{TContext}"/>.</summary>
public interface IModuleDatabase
{
    /// <summary>The module's schema.</summary>
    string Schema { get; }

    /// <summary>Begins a transaction of a given tenant.</summary>
    Task<TenantTransaction> BeginAsync(Guid tenantId, CancellationToken cancellationToken = default);

    /// <summary>Runs one statement without a tenant: only for functions that say which tenants have work.</summary>
    Task<IReadOnlyList<T>> QueryWithoutTenantAsync<T>(string sql, object? parameters = null, CancellationToken cancellationToken = default);
}
