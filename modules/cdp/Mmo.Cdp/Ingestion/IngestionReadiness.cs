using Mmo.DependencyInjection;
using Mmo.Health;

namespace Mmo.Cdp.Ingestion;

/// <summary>Not ready while the next large request would be put off.</summary>
internal sealed class IngestionReadiness(CommitQueue queue, IngestionBudget budget) : IReadinessCheck, ISingletonDependency
{
    public string Name => "ingestion";

    public Task<string?> CheckAsync(CancellationToken cancellationToken) => Task.FromResult(
        !queue.HasRoom ? $"{queue.Count} events wait for their commit, and there is no room for more."
        : IngestionBudget.MaxBytes - budget.Used < RequestBody.MaxSize ? "The bodies of requests take all the memory that they may have."
        : null);
}
