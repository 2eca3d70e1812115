using Mmo.DependencyInjection;
using Mmo.PlugIns;

namespace Mmo.EntityFrameworkCore.Workers;

/// <summary>The workers of this host.</summary>
public sealed class WorkerCatalog(IEnumerable<IWorkerSource> sources, PlugInCatalog plugIns) : ISingletonDependency
{
    private readonly Lazy<IReadOnlyList<Worker>> _workers = new(() => [.. sources.SelectMany(source => WorkersOf(source, plugIns))]);

    /// <summary>All of them, whether they run here or on another host.</summary>
    public IReadOnlyList<Worker> Workers => _workers.Value;

    private static IEnumerable<Worker> WorkersOf(IWorkerSource source, PlugInCatalog plugIns)
    {
        // The runner of a plug-in's actions is a class of the host for a DbContext of the plug-in.
        var plugIn = plugIns.Of(source.GetType()) ?? source.GetType().GenericTypeArguments.Select(plugIns.Of).FirstOrDefault(p => p is not null);
        try
        {
            return [.. source.Workers().Select(worker => worker with { PlugIn = worker.PlugIn ?? plugIn })];
        }
        catch (Exception exception) when (plugIn is not null)
        {
            plugIn.Fail($"The workers of {source.GetType().Name} could not be made: {exception.Message}");
            return [];
        }
    }
}
