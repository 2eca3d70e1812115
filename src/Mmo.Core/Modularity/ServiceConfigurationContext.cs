using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Mmo.Modularity;

/// <summary>What a module gets to register its services with.</summary>
/// <param name="services">The service collection of the host.</param>
/// <param name="configuration">The host's configuration.</param>
public sealed class ServiceConfigurationContext(IServiceCollection services, IConfiguration configuration)
{
    /// <summary>The service collection of the host.</summary>
    public IServiceCollection Services { get; } = services;

    /// <summary>The host's configuration.</summary>
    public IConfiguration Configuration { get; } = configuration;
}
