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
    DatabaseConnections connections,
    IServiceProvider services,
    ICurrentTenant currentTenant,
    FeedSignal signal,
    ILoggerFactory loggers) : IWorkerSource, ISingletonDependency
{
    public IEnumerable<Worker> Workers() => consumers.Select(consumer =>
    {
        var schema = connections.Schemas.Single(s => s.ContextType == consumer.ContextType).Name;
        dynamic database = services.GetRequiredService(typeof(ModuleDatabase<>).MakeGenericType(consumer.ContextType));
        var runner = new FeedRunner(
            consumer,
            schema,
            (tenant, cancellation) => (Task<TenantTransaction>)database.BeginAsync(tenant, cancellation),
            (sql, parameters, cancellation) => QueryAsync(schema, sql, parameters, cancellation),
            currentTenant,
            loggers.CreateLogger($"Mmo.Feed.{consumer.Name}"));
        return new Worker(
            $"feed:{schema}:{consumer.Name}",
            runner.RunAsync,
            cancellation => signal.WaitAsync(consumer.Producer, TimeSpan.FromSeconds(1), cancellation));
    });

    private async Task<IReadOnlyList<FeedPosition>> QueryAsync(string schema, string sql, object? parameters, CancellationToken cancellationToken)
    {
        await using var connection = await connections.Runtime(schema).OpenConnectionAsync(cancellationToken);
        return await SqlRows.QueryAsync<FeedPosition>(connection, null, sql, parameters, cancellationToken);
    }
}
