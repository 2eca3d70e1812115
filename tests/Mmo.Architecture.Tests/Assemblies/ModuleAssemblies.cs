using System.Reflection;
using Mmo.Architecture.Tests.Projects;
using Mmo.Modularity;

namespace Mmo.Architecture.Tests.Assemblies;

/// <summary>The built assemblies of the modules.</summary>
internal static class ModuleAssemblies
{
    public static IReadOnlyList<Assembly> Modules { get; } = [.. Load(p => p.IsModule)];

    public static IReadOnlyList<Assembly> Implementations { get; } = [.. Load(p => p.IsModule && !p.IsContracts)];

    public static IReadOnlyList<Assembly> Contracts { get; } = [.. Load(p => p.IsModule && p.IsContracts)];

    public static IReadOnlyList<Assembly> Kernel { get; } = [.. Load(p => p.IsKernel)];

    public static Type ModuleClass(Assembly assembly) =>
        assembly.GetTypes().Single(t => !t.IsAbstract && typeof(MmoModule).IsAssignableFrom(t));

    private static IEnumerable<Assembly> Load(Func<Project, bool> which) =>
        Project.Discover().Where(which).Select(p => Assembly.Load(new AssemblyName(p.Name)));
}
