using System.Security.Claims;

namespace Mmo.AspNetCore.Authentication;

/// <summary>Looks an API key up. Implemented by the identity module; runs before a tenant is known.</summary>
public interface IApiKeyAuthenticator
{
    /// <summary>
    /// The principal of the key, with <see cref="MmoClaims.TenantId"/>, <see cref="MmoClaims.ApiKeyId"/> and
    /// <see cref="MmoClaims.Name"/>; null for a key that is unknown, expired or revoked.
    /// </summary>
    Task<ClaimsPrincipal?> AuthenticateAsync(string key, CancellationToken cancellationToken);
}
