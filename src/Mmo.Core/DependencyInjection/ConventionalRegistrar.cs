using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Mmo.DependencyInjection;

/// <summary>
/// Registers the classes of an assembly that carry a marker interface, under themselves and under every interface of this
/// product or a plug-in that they implement (framework interfaces and the markers are left out).
/// </summary>
public static class ConventionalRegistrar
{
    private static readonly HashSet<Type> Markers =
        [typeof(ITransientDependency), typeof(IScopedDependency), typeof(ISingletonDependency)];

    /// <summary>Registers the marked classes of <paramref name="assembly"/>.</summary>
    public static void AddAssembly(IServiceCollection services, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            if (LifetimeOf(type) is { } lifetime)
            {
                Add(services, type, lifetime);
            }
        }
    }

    private static ServiceLifetime? LifetimeOf(Type type) =>
        typeof(ITransientDependency).IsAssignableFrom(type) ? ServiceLifetime.Transient
        : typeof(IScopedDependency).IsAssignableFrom(type) ? ServiceLifetime.Scoped
        : typeof(ISingletonDependency).IsAssignableFrom(type) ? ServiceLifetime.Singleton
        : null;

    private static void Add(IServiceCollection services, Type type, ServiceLifetime lifetime)
    {
        var how = type.GetCustomAttribute<DependencyAttribute>();
        services.TryAdd(ServiceDescriptor.Describe(type, type, lifetime));
        foreach (var service in type.GetInterfaces().Where(IsExposed))
        {
            // One instance however it is asked for, so scoped and singleton services forward to the class.
            var descriptor = lifetime == ServiceLifetime.Transient
                ? ServiceDescriptor.Describe(service, type, lifetime)
                : ServiceDescriptor.Describe(service, provider => provider.GetRequiredService(type), lifetime);
            if (how?.ReplaceServices == true)
            {
                services.RemoveAll(service);
            }

            if (how?.TryRegister == true)
            {
                services.TryAdd(descriptor);
            }
            else
            {
                services.Add(descriptor);
            }
        }
    }

    private static bool IsExposed(Type service) =>
        !Markers.Contains(service)
        && !service.IsGenericTypeDefinition
        && service.Namespace is { } name
        && !name.StartsWith("System", StringComparison.Ordinal)
        && !name.StartsWith("Microsoft", StringComparison.Ordinal);
}
