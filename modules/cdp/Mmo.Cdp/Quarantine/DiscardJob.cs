using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;

namespace Mmo.Cdp.Quarantine;

/// <summary>Throws everything away that fits a filter, a slice at a time.</summary>
internal sealed class DiscardJob(ModuleDatabase<CdpDbContext> database) : IOperationHandler, ISingletonDependency
{
    private const int Slice = 2000;

    public string Kind => QuarantineJobs.Discard;

    public async Task<bool> ContinueAsync(OperationRun run, CancellationToken cancellationToken)
    {
        var asked = run.Arguments<QuarantineJobArguments>();
        var place = run.Checkpoint<QuarantinePlace>() ?? QuarantinePlace.Before(asked.AskedAt);
        await using var transaction = await database.BeginAsync(run.TenantId, cancellationToken);
        var gone = await transaction.SingleOrDefaultAsync<Gone>(
            QuarantineSql.DiscardSlice(asked.Filter), asked.Filter.Parameters(new { place.AtTime, place.AtId, Take = Slice }), cancellationToken);
        if (gone is null)
        {
            return false;
        }

        run.Done += gone.Count;
        run.SetCheckpoint(new QuarantinePlace(gone.AtTime, gone.AtId));
        await run.SaveAsync(transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private sealed class Gone
    {
        public long Count { get; init; }

        public DateTimeOffset AtTime { get; init; }

        public Guid AtId { get; init; }
    }
}
