using Microsoft.Extensions.DependencyInjection;

namespace Mmo.Modularity;

/// <summary>
/// A module: one class an assembly that says what the module needs (<see cref="DependsOnAttribute"/>), registers and starts.
/// Each phase runs for all modules, dependencies first, before the next phase begins; shutdown runs in reverse.
/// </summary>
public abstract class MmoModule
{
    /// <summary>When true, the types of the module's assembly are not registered by convention.</summary>
    public virtual bool SkipAutoServiceRegistration => false;

    /// <summary>First phase: options that other modules read while they configure their services.</summary>
    public virtual void PreConfigureServices(ServiceConfigurationContext context)
    {
    }

    /// <summary>Second phase: registers services. Types with a marker interface are registered without a word here.</summary>
    public virtual void ConfigureServices(ServiceConfigurationContext context)
    {
    }

    /// <summary>Third phase: replaces what other modules registered.</summary>
    public virtual void PostConfigureServices(ServiceConfigurationContext context)
    {
    }

    /// <summary>Runs once the container is built and the database is migrated, before requests are served.</summary>
    public virtual Task OnApplicationInitializationAsync(ApplicationInitializationContext context) => Task.CompletedTask;

    /// <summary>Runs when the host stops, in reverse order of the dependencies.</summary>
    public virtual Task OnApplicationShutdownAsync(ApplicationShutdownContext context) => Task.CompletedTask;

    /// <summary>Configures an options class.</summary>
    protected static void Configure<TOptions>(ServiceConfigurationContext context, Action<TOptions> configure)
        where TOptions : class => context.Services.Configure(configure);
}
