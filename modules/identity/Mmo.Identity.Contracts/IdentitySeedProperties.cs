namespace Mmo.Identity;

/// <summary>
/// What the first start leaves in <see cref="Data.DataSeedContext.Properties"/> for the host to print once. Absent at later starts, when the
/// passwords are no longer known.
/// </summary>
public static class IdentitySeedProperties
{
    /// <summary>The company code of the tenant.</summary>
    public const string TenantCode = "identity.tenantCode";

    /// <summary>The administrator's user name.</summary>
    public const string AdminUserName = "identity.adminUserName";

    /// <summary>The administrator's password: generated, or taken from <c>Seed:AdminPassword</c>.</summary>
    public const string AdminPassword = "identity.adminPassword";

    /// <summary>The first salesperson's user name.</summary>
    public const string SalesUserName = "identity.salesUserName";

    /// <summary>The first salesperson's generated password.</summary>
    public const string SalesPassword = "identity.salesPassword";
}
