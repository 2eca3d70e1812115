namespace Mmo.MultiTenancy;

/// <summary>The tenant of the running request or work item. Every statement of a module's database is bound to it.</summary>
public interface ICurrentTenant
{
    /// <summary>True when a tenant is set.</summary>
    bool IsAvailable { get; }

    /// <summary>The tenant's id; null when no tenant is set, and then no row of any tenant is seen.</summary>
    Guid? Id { get; }

    /// <summary>The tenant's id, where there must be one.</summary>
    /// <exception cref="InvalidOperationException">No tenant is set.</exception>
    Guid RequiredId { get; }

    /// <summary>Sets the tenant until the returned scope is disposed; scopes nest.</summary>
    IDisposable Change(Guid? id);
}
