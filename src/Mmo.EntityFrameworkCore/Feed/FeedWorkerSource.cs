using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.MultiTenancy;

namespace Mmo.EntityFrameworkCore.Feed;

/// <summary>Makes a worker of every feed consumer.</summary>
internal sealed class FeedWorkerSource(
    IEnumerable<IFeedConsumer> consumers,
    IServiceProvider services,
    ICurrentTenant currentTenant,
    FeedSignal signal,
    ILoggerFactory loggers) : IWorkerSource, ISingletonDependency
{
    public IEnumerable<Worker> Workers() => consumers.Select(consumer =>
    {
        var database = (IModuleDatabase)services.GetRequiredService(typeof(ModuleDatabase<>).MakeGenericType(consumer.ContextType));
        var runner = new FeedRunner(consumer, database, currentTenant, loggers.CreateLogger($"Mmo.Feed.{consumer.Name}"));
        return new Worker(
            $"feed:{database.Schema}:{consumer.Name}",
            runner.RunAsync,
            cancellation => signal.WaitAsync(consumer.Producer, TimeSpan.FromSeconds(1), cancellation))
        {
            Producer = consumer.Producer,
            Backlog = new WorkerBacklog(runner.TenantsAsync, runner.BacklogAsync),
        };
    });
}
