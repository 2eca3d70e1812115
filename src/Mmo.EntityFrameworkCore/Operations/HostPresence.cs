using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Leases;
using Mmo.EntityFrameworkCore.Workers;

namespace Mmo.EntityFrameworkCore.Operations;

/// <summary>Writes down every few seconds that this host lives and how its workers fare, so that each host can tell of all.</summary>
internal sealed class HostPresence(
    DatabaseConnections connections, ILeases leases, WorkerRuns runs, IConfiguration configuration, TimeProvider clock, ILogger<HostPresence> logger)
    : BackgroundService, ISingletonDependency
{
    /// <summary>Between two words of a host.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var startedAt = clock.GetUtcNow();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await WriteAsync(startedAt, stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogDebug("This host could not say that it lives: {Error}", DatabaseErrors.CodeOf(exception));
            }
            catch (Exception)
            {
                return;
            }

            await Task.Delay(Period, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await using var connection = await connections.Runtime(ModuleSchema.Kernel.Name).OpenConnectionAsync(cancellationToken);
            await SqlRows.ExecuteAsync(connection, null, PresenceSql.Leave, new { leases.Owner }, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // It is forgotten by itself.
            logger.LogDebug("This host could not say goodbye: {Error}", DatabaseErrors.CodeOf(exception));
        }
    }

    private async Task WriteAsync(DateTimeOffset startedAt, CancellationToken cancellationToken)
    {
        await using var connection = await connections.Runtime(ModuleSchema.Kernel.Name).OpenConnectionAsync(cancellationToken);
        await SqlRows.ExecuteAsync(
            connection, null, PresenceSql.Stay,
            new { leases.Owner, Machine = Environment.MachineName, Version, startedAt, Works = WorkerHost.IsEnabled(configuration) }, cancellationToken);
        if (runs.Read() is { Count: > 0 } all)
        {
            await SqlRows.ExecuteAsync(
                connection, null, PresenceSql.Runs,
                new
                {
                    leases.Owner,
                    Workers = all.Select(r => r.Worker).ToArray(),
                    Succeeded = all.Select(r => r.Run.SucceededAt).ToArray(),
                    Failed = all.Select(r => r.Run.FailedAt).ToArray(),
                    Errors = all.Select(r => r.Run.Error).ToArray(),
                },
                cancellationToken);
        }
    }

    private static string Version => (Assembly.GetEntryAssembly() ?? typeof(HostPresence).Assembly).GetName().Version!.ToString(3);
}
