namespace Mmo.Identity.Accounts;

/// <summary>What the sign-in page must ask for.</summary>
public sealed class SignInOptionsDto
{
    /// <summary>True when there are several tenants, so that the company code is asked for.</summary>
    public bool NeedsTenant { get; init; }

    /// <summary>The company's name while there is only one; null otherwise, so that nobody learns who else is here.</summary>
    public string? TenantName { get; init; }
}
