using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore.OpenApi;

namespace Mmo.AspNetCore.Controllers;

/// <summary>Exposes application services over HTTP.</summary>
public static class ConventionalControllerExtensions
{
    /// <summary>
    /// Makes the application services of an assembly (also internal ones) controllers under <c>/api/&lt;rootPath&gt;/…</c>, described
    /// by the OpenAPI document <paramref name="documentName"/>. Called in a module's <c>ConfigureServices</c>.
    /// </summary>
    /// <exception cref="InvalidOperationException">A method's name or parameters break the conventions.</exception>
    /// <param name="services">The service collection of the host.</param>
    /// <param name="assembly">The module's assembly.</param>
    /// <param name="rootPath">The module's name in URLs, <c>content-hub</c>.</param>
    /// <param name="documentName">The OpenAPI document; the root path when null.</param>
    /// <param name="typePredicate">Leaves services out; null takes all of the assembly.</param>
    public static IServiceCollection AddConventionalControllers(
        this IServiceCollection services,
        Assembly assembly,
        string rootPath,
        string? documentName = null,
        Func<Type, bool>? typePredicate = null)
    {
        var options = OptionsOf(services);
        var isNewDocument = !options.DocumentNames.Contains((documentName ?? rootPath).ToLowerInvariant());
        var setting = options.Create(assembly, rootPath, documentName, typePredicate);
        if (isNewDocument)
        {
            OpenApiRegistration.AddDocument(services, setting.DocumentName);
        }

        var parts = services.AddMvcCore().PartManager.ApplicationParts;
        if (!parts.OfType<AssemblyPart>().Any(part => part.Assembly == assembly))
        {
            parts.Add(new AssemblyPart(assembly));
        }

        return services;
    }

    internal static ConventionalControllerOptions OptionsOf(IServiceCollection services)
    {
        var options = services
            .Select(descriptor => descriptor.ImplementationInstance)
            .OfType<ConventionalControllerOptions>()
            .FirstOrDefault();
        if (options is null)
        {
            options = new ConventionalControllerOptions();
            services.AddSingleton(options);
        }

        return options;
    }
}
