using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mmo.DependencyInjection;

namespace Mmo.Modularity;

/// <summary>The modules of one host and their life: configured once, started once, stopped once.</summary>
public sealed class MmoApplication
{
    private MmoApplication(IReadOnlyList<ModuleDescriptor> modules) => Modules = modules;

    /// <summary>All modules, dependencies first.</summary>
    public IReadOnlyList<ModuleDescriptor> Modules { get; }

    /// <summary>Loads the modules and lets them register their services.</summary>
    /// <param name="services">The service collection of the host.</param>
    /// <param name="configuration">The host's configuration.</param>
    /// <param name="startModule">The module that depends on all others.</param>
    /// <param name="plugInModules">Module classes of plug-ins with the id of the plug-in.</param>
    public static MmoApplication Create(
        IServiceCollection services,
        IConfiguration configuration,
        Type startModule,
        IReadOnlyDictionary<Type, string>? plugInModules = null)
    {
        plugInModules ??= new Dictionary<Type, string>();
        var modules = ModuleGraph.Sort([startModule, .. plugInModules.Keys])
            .Select(type => new ModuleDescriptor(type, (MmoModule)Activator.CreateInstance(type)!, plugInModules.GetValueOrDefault(type)))
            .ToArray();
        var application = new MmoApplication(modules);
        services.AddSingleton(application);

        var context = new ServiceConfigurationContext(services, configuration);
        foreach (var module in modules)
        {
            module.Instance.PreConfigureServices(context);
        }

        foreach (var module in modules)
        {
            if (!module.Instance.SkipAutoServiceRegistration)
            {
                ConventionalRegistrar.AddAssembly(services, module.Assembly);
            }

            module.Instance.ConfigureServices(context);
        }

        foreach (var module in modules)
        {
            module.Instance.PostConfigureServices(context);
        }

        return application;
    }

    /// <summary>Starts every module, dependencies first.</summary>
    public async Task InitializeAsync(IServiceProvider serviceProvider, CancellationToken stopping)
    {
        foreach (var module in Modules)
        {
            await module.Instance.OnApplicationInitializationAsync(new(serviceProvider, stopping));
        }
    }

    /// <summary>Stops every module, in reverse order.</summary>
    public async Task ShutdownAsync(IServiceProvider serviceProvider)
    {
        foreach (var module in Modules.Reverse())
        {
            await module.Instance.OnApplicationShutdownAsync(new(serviceProvider));
        }
    }
}
