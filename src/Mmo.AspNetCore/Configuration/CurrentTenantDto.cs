namespace Mmo.AspNetCore.Configuration;

/// <summary>The tenant of the signed-in user; all null when nobody is signed in.</summary>
public sealed class CurrentTenantDto
{
    /// <summary>The tenant's id.</summary>
    public Guid? Id { get; set; }

    /// <summary>The company's name.</summary>
    public string? Name { get; set; }

    /// <summary>The company code of the sign-in page.</summary>
    public string? Code { get; set; }

    /// <summary>The IANA time zone, such as <c>Asia/Shanghai</c>.</summary>
    public string? TimeZone { get; set; }

    /// <summary>The ISO 4217 currency, such as <c>CNY</c>.</summary>
    public string? Currency { get; set; }
}
