using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Mmo.Modularity;

namespace Mmo;

/// <summary>The kernel's abstractions; every module depends on it, directly or not.</summary>
public sealed class CoreModule : MmoModule
{
    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddOptions();
        context.Services.TryAddSingleton(TimeProvider.System);
    }
}
