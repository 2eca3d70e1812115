using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.MultiTenancy;
using Mmo.PlugIns;

namespace Mmo.EntityFrameworkCore.Feed;

/// <summary>Makes a worker of every feed consumer.</summary>
internal sealed class FeedWorkerSource(
    IEnumerable<IFeedConsumer> consumers,
    IServiceProvider services,
    ICurrentTenant currentTenant,
    FeedSignal signal,
    PlugInCatalog plugIns,
    IPlugInSwitches switches,
    PlugInFaults faults,
    ILoggerFactory loggers) : IWorkerSource, ISingletonDependency
{
    public IEnumerable<Worker> Workers() => consumers.Select(consumer =>
    {
        var database = (IModuleDatabase)services.GetRequiredService(typeof(ModuleDatabase<>).MakeGenericType(consumer.ContextType));
        var plugIn = plugIns.Of(consumer.GetType());
        var runner = new FeedRunner(consumer, database, currentTenant, plugIn, switches, faults, loggers.CreateLogger($"Mmo.Feed.{consumer.Name}"));
        var wake = new FeedWake(signal, consumer.Producer);
        return new Worker(
            $"feed:{database.Schema}:{consumer.Name}",
            cancellation =>
            {
                wake.Look();
                return runner.RunAsync(cancellation);
            },
            cancellation => wake.WaitAsync(TimeSpan.FromSeconds(1), cancellation))
        {
            Producer = consumer.Producer,
            PlugIn = plugIn,
            RetryParkedAsync = runner.RetryParkedAsync,
            Backlog = new WorkerBacklog(runner.TenantsAsync, runner.BacklogAsync),
        };
    });
}
