using System.Security.Claims;
using Mmo.DependencyInjection;
using Mmo.MultiTenancy;
using Mmo.Users;

namespace Mmo.AspNetCore.Authentication;

internal sealed class ActingUser(ICurrentTenant currentTenant) : IActingUser, ISingletonDependency
{
    private static readonly AsyncLocal<ClaimsPrincipal?> Principal = new();

    public static ClaimsPrincipal? Current => Principal.Value;

    public IDisposable Change(Guid tenantId, Guid userId, string name)
    {
        var before = Principal.Value;
        Principal.Value = new ClaimsPrincipal(new ClaimsIdentity(
            [new(MmoClaims.UserId, userId.ToString()), new(MmoClaims.Name, name), new(MmoClaims.TenantId, tenantId.ToString())], "acting"));
        return new Scope(before, currentTenant.Change(tenantId));
    }

    private sealed class Scope(ClaimsPrincipal? before, IDisposable tenant) : IDisposable
    {
        public void Dispose()
        {
            tenant.Dispose();
            Principal.Value = before;
        }
    }
}
