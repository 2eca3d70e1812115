using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mmo.DependencyInjection;
using Mmo.PlugIns;

namespace Mmo.Modularity;

/// <summary>The modules of one host and their life: configured once, started once, stopped once.</summary>
public sealed class MmoApplication
{
    private readonly List<ModuleDescriptor> _modules = [];
    private readonly List<(PlugIn PlugIn, ServiceDescriptor Service)> _services = [];
    private readonly PlugInCatalog _plugIns;

    private MmoApplication(PlugInCatalog plugIns) => _plugIns = plugIns;

    /// <summary>All modules that run, dependencies first.</summary>
    public IReadOnlyList<ModuleDescriptor> Modules => _modules;

    /// <summary>
    /// Loads the modules and lets them register their services. What a plug-in registered is taken back when one of its modules throws.
    /// </summary>
    /// <param name="services">The service collection of the host.</param>
    /// <param name="configuration">The host's configuration.</param>
    /// <param name="startModule">The module that depends on all others of the host.</param>
    /// <param name="plugIns">The plug-ins; a failing one is marked and left out.</param>
    public static MmoApplication Create(
        IServiceCollection services, IConfiguration configuration, Type startModule, PlugInCatalog? plugIns = null)
    {
        var application = new MmoApplication(plugIns ?? PlugInCatalog.Empty);
        services.AddSingleton(application);
        services.AddSingleton(application._plugIns);

        var context = new ServiceConfigurationContext(services, configuration);
        application.Configure(context, ModuleGraph.Sort([startModule]), plugInId: null);
        foreach (var plugIn in application._plugIns.Running.ToArray())
        {
            application.ConfigurePlugIn(context, plugIn);
        }

        return application;
    }

    /// <summary>
    /// Makes each service of the plug-ins once: one that cannot be made would be missed by everybody who asks for all services of its kind.
    /// Its plug-in is marked; the caller composes the host anew without it.
    /// </summary>
    /// <param name="serviceProvider">The root service provider.</param>
    /// <param name="isMigrated">False before the database is up to date: singletons only, since others may want it.</param>
    public void TryPlugIns(IServiceProvider serviceProvider, bool isMigrated)
    {
        using var scope = serviceProvider.CreateScope();
        foreach (var (plugIn, service) in _services.Where(s => (s.Service.Lifetime == ServiceLifetime.Singleton) != isMigrated))
        {
            try
            {
                scope.ServiceProvider.GetRequiredService(service.ServiceType);
            }
            catch (Exception exception)
            {
                plugIn.Fail($"{service.ServiceType.Name} could not be made: {exception.Message}");
            }
        }
    }

    /// <summary>Starts every module, dependencies first. A plug-in that fails to start is marked; the host goes on.</summary>
    public async Task InitializeAsync(IServiceProvider serviceProvider, CancellationToken stopping)
    {
        foreach (var module in _modules.ToArray())
        {
            var plugIn = module.PlugInId is null ? null : _plugIns.Of(module.Type);
            if (plugIn?.Status == PlugInStatus.Malfunctioning)
            {
                _modules.Remove(module);
                continue;
            }

            try
            {
                await module.Instance.OnApplicationInitializationAsync(new(serviceProvider, stopping));
            }
            catch (Exception exception) when (plugIn is not null && !stopping.IsCancellationRequested)
            {
                _modules.Remove(module);
                plugIn.Fail($"It failed to start: {exception.Message}");
            }
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

    private void ConfigurePlugIn(ServiceConfigurationContext context, PlugIn plugIn)
    {
        var servicesBefore = context.Services.ToArray();
        var modulesBefore = _modules.Count;
        try
        {
            var known = _modules.Select(m => m.Type).ToHashSet();
            Configure(context, [.. ModuleGraph.Sort(plugIn.Modules).Where(type => !known.Contains(type))], plugIn.Id);
            var added = context.Services.Except(servicesBefore).ToArray();
            PlugInHostedService.Contain(context.Services, added, plugIn);
            _services.AddRange(added.Where(s => !s.IsKeyedService && s.ImplementationType == s.ServiceType && plugIn.Brought(s.ServiceType)).Select(s => (plugIn, s)));
        }
        catch (Exception exception)
        {
            context.Services.Clear();
            foreach (var service in servicesBefore)
            {
                context.Services.Add(service);
            }

            _modules.RemoveRange(modulesBefore, _modules.Count - modulesBefore);
            plugIn.Fail($"It failed while it registered its services: {exception.Message}");
        }
    }

    private void Configure(ServiceConfigurationContext context, IReadOnlyList<Type> types, string? plugInId)
    {
        var modules = types.Select(type => new ModuleDescriptor(type, (MmoModule)Activator.CreateInstance(type)!, plugInId)).ToArray();
        foreach (var module in modules)
        {
            module.Instance.PreConfigureServices(context);
        }

        foreach (var module in modules)
        {
            if (!module.Instance.SkipAutoServiceRegistration)
            {
                ConventionalRegistrar.AddAssembly(context.Services, module.Assembly);
            }

            module.Instance.ConfigureServices(context);
        }

        foreach (var module in modules)
        {
            module.Instance.PostConfigureServices(context);
        }

        _modules.AddRange(modules);
    }
}
