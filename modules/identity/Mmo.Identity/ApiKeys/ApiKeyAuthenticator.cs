using System.Security.Claims;
using Mmo.AspNetCore.Authentication;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Identity.ApiKeys;

internal sealed class ApiKeyAuthenticator(ModuleDatabase<IdentityDbContext> database, TimeProvider clock) : IApiKeyAuthenticator, ISingletonDependency
{
    // A key in steady use writes one row a minute, not one a request.
    private static readonly TimeSpan UseIsNotedEvery = TimeSpan.FromMinutes(1);

    public async Task<ClaimsPrincipal?> AuthenticateAsync(string key, CancellationToken cancellationToken)
    {
        if (ApiKeySecret.HashOf(key) is not { } hash)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var found = (await database.QueryWithoutTenantAsync<ApiKeyRow>(ApiKeySql.Find, new { Hash = hash, Now = now }, cancellationToken)).SingleOrDefault();
        if (found is null)
        {
            return null;
        }

        if (found.LastUsedTime is null || found.LastUsedTime < now - UseIsNotedEvery)
        {
            await using var transaction = await database.BeginAsync(found.TenantId, cancellationToken);
            await transaction.ExecuteAsync(ApiKeySql.NoteUse, new { found.Id, Now = now, Before = now - UseIsNotedEvery }, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return new ClaimsPrincipal(new ClaimsIdentity(
            [
                new Claim(MmoClaims.TenantId, found.TenantId.ToString()),
                new Claim(MmoClaims.ApiKeyId, found.Id.ToString()),
                new Claim(MmoClaims.Name, found.Name),
            ],
            MmoSchemes.ApiKey,
            MmoClaims.Name,
            roleType: null));
    }
}
