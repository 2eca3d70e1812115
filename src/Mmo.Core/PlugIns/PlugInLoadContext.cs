using System.Reflection;
using System.Runtime.Loader;

namespace Mmo.PlugIns;

/// <summary>
/// Loads a plug-in's own assemblies beside the host's. What the host has, comes from the host (the kernel, the contracts, EF Core,
/// Npgsql), even when a copy lies in the folder: two copies of a type are two types, and nothing would fit.
/// </summary>
internal sealed class PlugInLoadContext(string assemblyPath) : AssemblyLoadContext($"plug-in {Path.GetFileNameWithoutExtension(assemblyPath)}")
{
    private readonly AssemblyDependencyResolver _resolver = new(assemblyPath);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (FromHost(assemblyName) is { } ofHost)
        {
            return ofHost.GetName().Version is { } has && assemblyName.Version is { } wants && has < wants
                ? throw new FileLoadException($"It needs {assemblyName.Name} {wants}, and the host has {has}.")
                : ofHost;
        }

        return _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : nint.Zero;

    private static Assembly? FromHost(AssemblyName assemblyName)
    {
        try
        {
            return Default.LoadFromAssemblyName(new AssemblyName(assemblyName.Name!));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
