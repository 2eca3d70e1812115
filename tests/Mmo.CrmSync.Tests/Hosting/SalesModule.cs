using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Mmo.AspNetCore.Authentication;
using Mmo.Cdp;
using Mmo.Cdp.Events;
using Mmo.Cdp.People;
using Mmo.DataScopes;
using Mmo.Identity.OrganizationUnits;
using Mmo.Identity.Users;
using Mmo.Live;
using Mmo.Modularity;
using Mmo.MultiTenancy;
using Mmo.Permissions;
using Mmo.Users;

namespace Mmo.CrmSync.Tests.Hosting;

/// <summary>crm-sync on the real tables of cdp; what it asks other modules for comes from the <see cref="Company"/> of the tenant.</summary>
[DependsOn(typeof(CdpModule), typeof(CrmSyncModule))]
internal sealed class SalesModule : MmoModule
{
    public override void PostConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddSingleton<Companies>();
        Put(services, (companies, _) => companies.Users());
        Put(services, (_, _) => Companies.Tenants());
        Put(services, (companies, _) => companies.Units());
        Put(services, (companies, _) => companies.People());
        Put(services, (companies, _) => companies.Events);
        Put(services, (companies, user) => companies.Permissions(user));
        Put(services, (companies, user) => companies.Scopes(user));
        services.Replace(ServiceDescriptor.Singleton<ILiveEvents>(provider => provider.GetRequiredService<Companies>().Live));
        services.Replace(ServiceDescriptor.Transient<IApiKeyAuthenticator>(provider => new Badges(provider.GetRequiredService<Companies>())));
    }

    private static void Put<TService>(IServiceCollection services, Func<Companies, ICurrentUser, TService> make)
        where TService : class =>
        services.Replace(ServiceDescriptor.Singleton(provider => make(provider.GetRequiredService<Companies>(), provider.GetRequiredService<ICurrentUser>())));

    /// <summary>A user shows their id instead of signing in.</summary>
    private sealed class Badges(Companies companies) : IApiKeyAuthenticator
    {
        public Task<ClaimsPrincipal?> AuthenticateAsync(string key, CancellationToken cancellationToken) =>
            Task.FromResult(companies.Find(Guid.Parse(key)) is var (company, user)
                ? new ClaimsPrincipal(new ClaimsIdentity(
                    [
                        new(MmoClaims.TenantId, company.TenantId.ToString()),
                        new(MmoClaims.UserId, user.Id.ToString()),
                        new(MmoClaims.Name, user.Name),
                    ],
                    MmoSchemes.ApiKey))
                : null);
    }
}
