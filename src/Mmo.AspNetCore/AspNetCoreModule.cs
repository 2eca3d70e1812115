using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Mmo.AspNetCore.Authentication;
using Mmo.AspNetCore.Authorization;
using Mmo.AspNetCore.Controllers;
using Mmo.AspNetCore.Input;
using Mmo.Json;
using Mmo.Localization;
using Mmo.Modularity;

namespace Mmo.AspNetCore;

/// <summary>The kernel's HTTP side. The host calls <c>AddMmoWeb</c> and <c>UseMmoWeb</c>.</summary>
[DependsOn(typeof(CoreModule))]
public sealed class AspNetCoreModule : MmoModule
{
    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<MmoLocalizationOptions>(context, options => options.Add("Mmo", typeof(AspNetCoreModule).Assembly));
        context.Services.AddHttpContextAccessor();
        AddControllers(context.Services);
        AuthenticationRegistration.Add(context.Services);
        AddAuthorization(context.Services);
        context.Services.AddConventionalControllers(typeof(AspNetCoreModule).Assembly, "abp");
    }

    private static void AddControllers(IServiceCollection services)
    {
        // The OpenAPI documents are made by the options of minimal APIs, the answers by those of MVC.
        services.ConfigureHttpJsonOptions(options =>
        {
            MmoJson.Configure(options.SerializerOptions);
            RequiredFields.Demand(options.SerializerOptions);
        });
        services.AddControllers()
            .AddJsonOptions(options =>
            {
                MmoJson.Configure(options.JsonSerializerOptions);
                RequiredFields.Demand(options.JsonSerializerOptions);
                options.JsonSerializerOptions.Converters.Add(new UtcTimeConverter());

                // The exception, not its text, reaches JsonErrors, which says it for people.
                options.AllowInputFormatterExceptionMessages = false;
            })
            .AddDataAnnotationsLocalization()
            .ConfigureApplicationPartManager(parts => UseApplicationServices(parts, ConventionalControllerExtensions.OptionsOf(services)));
        services.AddTransient<IConfigureOptions<MvcOptions>, MmoMvcOptions>();
        services.AddTransient<IConfigureOptions<MvcDataAnnotationsLocalizationOptions>, MmoMvcOptions>();

        // Application services are made by the container, so a controller is what the container says it is.
        services.Replace(ServiceDescriptor.Transient<IControllerActivator, ServiceBasedControllerActivator>());
    }

    private static void UseApplicationServices(ApplicationPartManager parts, ConventionalControllerOptions options)
    {
        foreach (var provider in parts.FeatureProviders.OfType<ControllerFeatureProvider>().ToArray())
        {
            parts.FeatureProviders.Remove(provider);
        }

        parts.FeatureProviders.Add(new ConventionalControllerFeatureProvider(options));
    }

    private static void AddAuthorization(IServiceCollection services)
    {
        services.AddAuthorization();
        services.Replace(ServiceDescriptor.Singleton<IAuthorizationPolicyProvider, PermissionPolicyProvider>());
        services.AddTransient<IAuthorizationHandler, PermissionHandler>();
    }
}
