using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Leases;
using Mmo.PlugIns;

namespace Mmo.EntityFrameworkCore.Workers;

/// <summary>Runs all workers of the host. <c>Workers:Enabled=false</c> leaves the work to other hosts.</summary>
internal sealed class WorkerHost(
    WorkerCatalog catalog,
    WorkerRuns runs,
    PlugInFaults faults,
    ILeases leases,
    IConfiguration configuration,
    ILogger<WorkerHost> logger) : BackgroundService, ISingletonDependency
{
    private static readonly TimeSpan ErrorPause = TimeSpan.FromSeconds(2);

    /// <summary>False for a host that leaves the work to others.</summary>
    public static bool IsEnabled(IConfiguration configuration) => configuration["Workers:Enabled"] != "false";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!IsEnabled(configuration))
        {
            return;
        }

        await Task.WhenAll(catalog.Workers.Select(worker => Task.Run(() => LoopAsync(worker, stoppingToken), stoppingToken)));
    }

    private async Task LoopAsync(Worker worker, CancellationToken stopping)
    {
        // A plug-in that failed since is left alone.
        while (!stopping.IsCancellationRequested && worker.PlugIn?.Status != PlugInStatus.Malfunctioning)
        {
            try
            {
                var mayRun = !worker.NeedsLease || await leases.TryAcquireAsync(worker.Name, stopping) is not null;
                var more = mayRun && await RunAsync(worker, stopping);
                if (!more)
                {
                    await worker.WaitAsync(stopping);
                }
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                runs.Failed(worker.Name, exception);

                // What kind of failure, never its words: they quote the data of some tenant.
                faults.Note(worker.PlugIn, PlugInPart.Worker, worker.Name, DatabaseErrors.CodeOf(exception), null);
                if (DatabaseErrors.IsTransient(exception))
                {
                    logger.LogWarning("Worker {Worker} could not reach the database ({Error}); it goes on by itself.", worker.Name, exception.Message);
                }
                else
                {
                    logger.LogError(exception, "Worker {Worker} failed; it goes on.", worker.Name);
                }

                await Task.Delay(ErrorPause, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<bool> RunAsync(Worker worker, CancellationToken stopping)
    {
        var more = await worker.RunAsync(stopping);
        runs.Succeeded(worker.Name);
        faults.Clear(worker.PlugIn, PlugInPart.Worker, worker.Name, null);
        return more;
    }
}
