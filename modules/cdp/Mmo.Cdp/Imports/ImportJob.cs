using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.LongJobs;

namespace Mmo.Cdp.Imports;

/// <summary>Takes a file in. The ids of its events come of import, file and row, so a row that is read again counts once.</summary>
internal sealed class ImportJob(ImportPass pass) : IOperationHandler, ISingletonDependency
{
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(20);

    public string Kind => ImportJobs.Run;

    public Task<bool> ContinueAsync(OperationRun run, CancellationToken cancellationToken) => pass.ContinueAsync(run, isTrial: false, Slice, cancellationToken);
}
