namespace Mmo.Data;

/// <summary>The tenant that is seeded.</summary>
/// <param name="TenantId">The tenant; it is also the current tenant.</param>
public sealed record DataSeedContext(Guid TenantId)
{
    /// <summary>Values that a contributor leaves for later ones and for the host to print once, such as a generated password.</summary>
    public Dictionary<string, string> Properties { get; } = [];
}
