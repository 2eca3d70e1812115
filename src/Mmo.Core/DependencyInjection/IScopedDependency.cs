namespace Mmo.DependencyInjection;

/// <summary>Marks a class to be registered by convention: one instance a scope (a request).</summary>
public interface IScopedDependency;
