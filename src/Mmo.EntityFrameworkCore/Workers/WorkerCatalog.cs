using Mmo.DependencyInjection;

namespace Mmo.EntityFrameworkCore.Workers;

/// <summary>The workers of this host.</summary>
public sealed class WorkerCatalog(IEnumerable<IWorkerSource> sources) : ISingletonDependency
{
    private readonly Lazy<IReadOnlyList<Worker>> _workers = new(() => [.. sources.SelectMany(s => s.Workers())]);

    /// <summary>All of them, whether they run here or on another host.</summary>
    public IReadOnlyList<Worker> Workers => _workers.Value;
}
