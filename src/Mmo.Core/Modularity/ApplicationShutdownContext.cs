namespace Mmo.Modularity;

/// <summary>What a module gets when the application stops.</summary>
/// <param name="ServiceProvider">The root service provider.</param>
public sealed record ApplicationShutdownContext(IServiceProvider ServiceProvider);
