using System.Security.Claims;
using Mmo.AspNetCore.Authentication;

namespace Mmo.Kernel.Tests.AspNetCore.Shop;

internal sealed class ShopApiKeys : IApiKeyAuthenticator
{
    public const string Key = "good-key";
    public static readonly Guid KeyId = Guid.Parse("0193a000-0000-7000-8000-0000000000aa");

    public Task<ClaimsPrincipal?> AuthenticateAsync(string key, CancellationToken cancellationToken) =>
        Task.FromResult(key == Key
            ? new ClaimsPrincipal(new ClaimsIdentity(
                [
                    new(MmoClaims.TenantId, ShopSessions.TenantA.ToString()),
                    new(MmoClaims.ApiKeyId, KeyId.ToString()),
                    new(MmoClaims.Name, "robot"),
                ],
                MmoSchemes.ApiKey))
            : null);
}
