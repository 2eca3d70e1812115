namespace Mmo.DependencyInjection;

/// <summary>Marks a class to be registered by convention: a new instance each time.</summary>
public interface ITransientDependency;
