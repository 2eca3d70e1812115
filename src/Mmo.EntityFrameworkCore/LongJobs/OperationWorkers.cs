using Mmo.EntityFrameworkCore.Workers;

namespace Mmo.EntityFrameworkCore.LongJobs;

/// <summary>The runner of a module that has long jobs; others have none.</summary>
/// <typeparam name="TContext">The module.</typeparam>
internal sealed class OperationWorkers<TContext>(OperationRunner<TContext> runner) : IWorkerSource
    where TContext : MmoDbContext
{
    public IEnumerable<Worker> Workers() => runner.HasWork ? runner.Workers() : [];
}
