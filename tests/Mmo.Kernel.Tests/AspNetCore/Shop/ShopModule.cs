using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore;
using Mmo.AspNetCore.Authentication;
using Mmo.AspNetCore.Controllers;
using Mmo.DependencyInjection;
using Mmo.Modularity;
using Mmo.Permissions;

namespace Mmo.Kernel.Tests.AspNetCore.Shop;

/// <summary>A module as small as a module can be, with one of everything that the HTTP side handles.</summary>
[DependsOn(typeof(AspNetCoreModule))]
internal sealed class ShopModule : MmoModule
{
    // Other fixtures live in this assembly too.
    public override bool SkipAutoServiceRegistration => true;

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddConventionalControllers(typeof(ShopModule).Assembly, "shop", typePredicate: type => type.Namespace == typeof(ShopModule).Namespace);
        foreach (var type in typeof(ShopModule).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.Namespace == typeof(ShopModule).Namespace && t.IsAssignableTo(typeof(ITransientDependency))))
        {
            services.AddTransient(type);
        }

        services.AddSingleton<IPermissionDefinitionProvider, ShopPermissions>();
        services.AddTransient<IPermissionChecker, ShopPermissionChecker>();
        services.AddTransient<IApiKeyAuthenticator, ShopApiKeys>();
        services.AddSingleton<ShopSessions>();
        services.AddSingleton<ISessionValidator>(provider => provider.GetRequiredService<ShopSessions>());
    }
}
