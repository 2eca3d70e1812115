namespace Mmo.Identity.Tenants;

/// <summary>A tenant to make.</summary>
/// <param name="Code">The company code: 2 to 32 of a–z, 0–9 and hyphen.</param>
/// <param name="Name">The company's name.</param>
public sealed record CreateTenantInput(string Code, string Name)
{
    /// <summary>An IANA zone.</summary>
    public string TimeZone { get; init; } = "Asia/Shanghai";

    /// <summary>The id, where the caller had to note it before; null makes one.</summary>
    public Guid? Id { get; init; }

    /// <summary>An ISO 4217 code.</summary>
    public string Currency { get; init; } = "CNY";
}
