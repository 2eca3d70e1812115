namespace Mmo.Modularity;

/// <summary>Names the modules that this module needs; they are configured and started before it.</summary>
/// <param name="modules">Module classes, each derived from <see cref="MmoModule"/>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DependsOnAttribute(params Type[] modules) : Attribute
{
    /// <summary>The module classes that are needed.</summary>
    public IReadOnlyList<Type> Modules { get; } = modules;
}
