using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore.Authentication;
using Mmo.DependencyInjection;
using Mmo.MultiTenancy;

namespace Mmo.Identity.Accounts;

/// <summary>
/// A session ends when its user is switched off or their stamp changes (new password). Read at every request, by primary key: an
/// account that is taken away is away at once, on every host, and a cache would save a fraction of a millisecond.
/// </summary>
internal sealed class SessionValidator(IServiceScopeFactory scopes, ICurrentTenant currentTenant) : ISessionValidator, ISingletonDependency
{
    public async Task<bool> IsValidAsync(ClaimsPrincipal principal, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(principal.FindFirstValue(MmoClaims.TenantId), out var tenantId)
            || !Guid.TryParse(principal.FindFirstValue(MmoClaims.UserId), out var userId)
            || principal.FindFirstValue(MmoClaims.SessionStamp) is not { } stamp)
        {
            return false;
        }

        using var tenant = currentTenant.Change(tenantId);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();
        return await db.Users.AnyAsync(
            u => u.Id == userId && u.IsActive && u.SecurityStamp == stamp && db.Tenants.Any(t => t.IsActive), cancellationToken);
    }
}
