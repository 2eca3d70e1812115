using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Mmo.AspNetCore.Authentication;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;
using Mmo.Identity.Sessions;
using Mmo.Identity.Tenants;
using Mmo.Localization;
using Mmo.MultiTenancy;

namespace Mmo.Identity.Accounts;

/// <summary>Begins a session for company code, user name and password.</summary>
internal sealed class SignIns(ITenantDirectory tenants, SignInAttempts attempts, IMmoTexts texts) : ISingletonDependency
{
    public async Task<ClaimsPrincipal> BeginAsync(
        string? tenantCode, string userName, string password, Session session, CancellationToken cancellationToken)
    {
        var tenant = await FindTenantAsync(tenantCode, cancellationToken);
        var user = await attempts.TryAsync(tenant?.Id ?? Guid.Empty, userName, password, session, cancellationToken)
            ?? throw new BusinessException(IdentityErrorCodes.SignInFailed) { StatusCode = StatusCodes.Status401Unauthorized }
                // Where there is one company nobody is asked for its code, nor told that it may be wrong.
                .WithData("Names", texts.Get(string.IsNullOrWhiteSpace(tenantCode) && tenant is not null ? "Identity:NamesOfUser" : "Identity:NamesWithCompany"))
                .WithData("MaxFailures", SignInAttempts.MaxFailures)
                .WithData("LockMinutes", SignInAttempts.LockTime.TotalMinutes);
        return IWebSession.CreatePrincipal(tenant!.Id, user.Id, user.Name, session.Id, session.Generation == 0 ? null : session.Generation);
    }

    private async Task<TenantInfo?> FindTenantAsync(string? code, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(code))
        {
            return await tenants.FindByCodeAsync(code, cancellationToken);
        }

        var active = await tenants.GetActiveAsync(cancellationToken);
        return active.Count == 1 ? active[0] : null;
    }
}
