using System.Reflection;

namespace Mmo.AspNetCore.Controllers;

/// <summary>Which assemblies' application services are reached over HTTP, and under which path.</summary>
public sealed class ConventionalControllerOptions
{
    private readonly List<ConventionalControllerSetting> _settings = [];

    /// <summary>The settings, in the order of the modules.</summary>
    public IReadOnlyList<ConventionalControllerSetting> Settings => _settings;

    /// <summary>The names of the OpenAPI documents.</summary>
    public IEnumerable<string> DocumentNames => _settings.Select(s => s.DocumentName).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Exposes the application services of an assembly under <c>/api/&lt;rootPath&gt;</c>.</summary>
    /// <exception cref="InvalidOperationException">A method's name or parameters break the conventions.</exception>
    public ConventionalControllerSetting Create(Assembly assembly, string rootPath, string? documentName = null, Func<Type, bool>? typePredicate = null)
    {
        var setting = new ConventionalControllerSetting(assembly, rootPath, (documentName ?? rootPath).ToLowerInvariant()) { TypePredicate = typePredicate };
        if (Find(assembly) is { } other)
        {
            throw new InvalidOperationException($"The application services of {assembly.GetName().Name} already stand under /api/{other.RootPath}.");
        }

        // Here, so that what breaks the conventions fails in its own module's configuration: a plug-in then fails alone.
        OperationClaims.Check(setting);
        _settings.Add(setting);
        return setting;
    }

    /// <summary>Takes back what a failing plug-in exposed.</summary>
    internal void Remove(Assembly assembly) => _settings.RemoveAll(s => s.Assembly == assembly);

    internal ConventionalControllerSetting? Find(Assembly assembly) => _settings.Find(s => s.Assembly == assembly);
}
