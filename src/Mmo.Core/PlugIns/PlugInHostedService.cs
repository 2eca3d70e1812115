using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Mmo.PlugIns;

/// <summary>Runs a hosted service of a plug-in. One that throws would stop the host; here it takes out its plug-in alone.</summary>
internal sealed class PlugInHostedService(Func<IHostedService> make, PlugIn plugIn, ILogger<PlugIn> logger) : IHostedService
{
    private IHostedService? _inner;

    /// <summary>Puts each hosted service that a plug-in registered into one of these.</summary>
    public static void Contain(IServiceCollection services, IEnumerable<ServiceDescriptor> added, PlugIn plugIn)
    {
        foreach (var service in added.Where(s => s.ServiceType == typeof(IHostedService) && !s.IsKeyedService).ToArray())
        {
            services[services.IndexOf(service)] = ServiceDescriptor.Singleton<IHostedService>(
                provider => new PlugInHostedService(() => Make(service, provider), plugIn, provider.GetRequiredService<ILogger<PlugIn>>()));
        }
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            _inner = make();
            await _inner.StartAsync(cancellationToken);
            _ = WatchAsync(_inner as BackgroundService);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            plugIn.Fail($"It failed to start: {exception.Message}");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => _inner?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    private static IHostedService Make(ServiceDescriptor service, IServiceProvider provider) => (IHostedService)(
        service.ImplementationInstance
        ?? service.ImplementationFactory?.Invoke(provider)
        ?? ActivatorUtilities.CreateInstance(provider, service.ImplementationType!));

    private async Task WatchAsync(BackgroundService? service)
    {
        try
        {
            await (service?.ExecuteTask ?? Task.CompletedTask);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The host has started by then, and nobody else tells.
            logger.LogError(exception, "Plug-in {PlugIn} is taken out: its {Service} ended.", plugIn.Id, service!.GetType().Name);
            plugIn.Fail($"{service.GetType().Name} ended: {exception.Message}");
        }
    }
}
