namespace Mmo.DependencyInjection;

/// <summary>Marks a class to be registered by convention: one instance a host.</summary>
public interface ISingletonDependency;
