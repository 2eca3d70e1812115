using System.Reflection;

namespace Mmo.Modularity;

/// <summary>Finds all modules that a start module reaches and orders them: dependencies first.</summary>
public static class ModuleGraph
{
    /// <summary>Returns the module types in the order in which they are configured.</summary>
    /// <param name="roots">The start module and the modules of plug-ins.</param>
    /// <exception cref="InvalidOperationException">A module depends on itself, directly or not, or on a type that is no module.</exception>
    public static IReadOnlyList<Type> Sort(IEnumerable<Type> roots)
    {
        var sorted = new List<Type>();
        var path = new List<Type>();
        foreach (var root in roots)
        {
            Visit(root, path, sorted);
        }

        return sorted;
    }

    private static void Visit(Type type, List<Type> path, List<Type> sorted)
    {
        if (sorted.Contains(type))
        {
            return;
        }

        if (!typeof(MmoModule).IsAssignableFrom(type))
        {
            throw new InvalidOperationException($"{type.FullName} stands in [DependsOn] of {path.LastOrDefault()?.FullName} but is no MmoModule.");
        }

        if (path.Contains(type))
        {
            throw new InvalidOperationException($"Modules depend on each other in a circle: {string.Join(" → ", path.Append(type).Select(t => t.Name))}.");
        }

        path.Add(type);
        foreach (var dependency in type.GetCustomAttribute<DependsOnAttribute>()?.Modules ?? [])
        {
            Visit(dependency, path, sorted);
        }

        path.RemoveAt(path.Count - 1);
        sorted.Add(type);
    }
}
