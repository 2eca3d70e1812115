using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.LongJobs;

namespace Mmo.Cdp.Imports;

/// <summary>Reads a file to its end and counts.</summary>
internal sealed class ImportTrialJob(ImportPass pass) : IOperationHandler, ISingletonDependency
{
    public string Kind => ImportJobs.Trial;

    // In one go: who appears twice in the file is known only to who has read all of it.
    public Task<bool> ContinueAsync(OperationRun run, CancellationToken cancellationToken) => pass.ContinueAsync(run, isTrial: true, TimeSpan.MaxValue, cancellationToken);
}
