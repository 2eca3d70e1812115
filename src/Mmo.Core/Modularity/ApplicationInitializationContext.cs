namespace Mmo.Modularity;

/// <summary>What a module gets when the application starts.</summary>
/// <param name="ServiceProvider">The root service provider; make a scope for scoped services.</param>
/// <param name="Stopping">Cancelled when the host stops.</param>
public sealed record ApplicationInitializationContext(IServiceProvider ServiceProvider, CancellationToken Stopping);
