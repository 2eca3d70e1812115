namespace Mmo.MultiTenancy;

/// <summary>A row of one tenant. Never null: the host's own rows belong to a tenant row too.</summary>
public interface IMultiTenant
{
    /// <summary>The tenant that owns the row.</summary>
    Guid TenantId { get; }
}
