using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Mmo.AspNetCore.Authentication;
using Mmo.DataScopes;
using Mmo.Identity.Tenants;
using Mmo.Modularity;
using Mmo.Permissions;

namespace Mmo.BiReporting.Tests.Hosting;

/// <summary>The reports alone, on the tables that <see cref="EveryModule"/> made.</summary>
[DependsOn(typeof(BiReportingModule))]
internal sealed class ReportsModule : MmoModule
{
    public override void PostConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new TestClock()));
        services.AddTransient<Readers>();
        services.Replace(ServiceDescriptor.Transient<IApiKeyAuthenticator>(p => p.GetRequiredService<Readers>()));
        services.Replace(ServiceDescriptor.Transient<IDataScopes>(p => p.GetRequiredService<Readers>()));
        services.Replace(ServiceDescriptor.Transient<IPermissionChecker>(p => p.GetRequiredService<Readers>()));
        services.Replace(ServiceDescriptor.Transient<ITenantDirectory>(p => p.GetRequiredService<Readers>()));
    }
}
