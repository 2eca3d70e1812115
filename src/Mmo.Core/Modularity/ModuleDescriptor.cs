using System.Reflection;

namespace Mmo.Modularity;

/// <summary>A loaded module.</summary>
/// <param name="Type">The module class.</param>
/// <param name="Instance">Its one instance.</param>
/// <param name="PlugInId">The plug-in that brought it; null for a module of the host.</param>
public sealed record ModuleDescriptor(Type Type, MmoModule Instance, string? PlugInId)
{
    /// <summary>The assembly whose types are registered by convention.</summary>
    public Assembly Assembly => Type.Assembly;
}
