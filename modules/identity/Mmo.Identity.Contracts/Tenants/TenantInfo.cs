namespace Mmo.Identity.Tenants;

/// <summary>A tenant (租户): one company on the platform.</summary>
/// <param name="Id">The tenant's id.</param>
/// <param name="Code">The company code of the sign-in page, lower case.</param>
/// <param name="Name">The company's name.</param>
/// <param name="TimeZone">The IANA zone of its reports and quiet hours, as in <c>Asia/Shanghai</c>.</param>
/// <param name="Currency">The ISO 4217 code of its money, as in <c>CNY</c>.</param>
public sealed record TenantInfo(Guid Id, string Code, string Name, string TimeZone, string Currency);
