using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Mmo.AspNetCore.Authentication;
using Mmo.MultiTenancy;

namespace Mmo.AspNetCore.Tenancy;

/// <summary>Binds the request to the tenant of whoever is signed in; nothing that a caller sends can name another.</summary>
internal sealed class TenantMiddleware(RequestDelegate next, ICurrentTenant currentTenant)
{
    public async Task InvokeAsync(HttpContext context)
    {
        Guid? tenant = Guid.TryParse(context.User.FindFirstValue(MmoClaims.TenantId), out var id) ? id : null;
        using (currentTenant.Change(tenant))
        {
            await next(context);
        }
    }
}
