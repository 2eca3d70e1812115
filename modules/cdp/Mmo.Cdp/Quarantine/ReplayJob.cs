using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;

namespace Mmo.Cdp.Quarantine;

/// <summary>Replays everything that fits a filter, a slice at a time.</summary>
internal sealed class ReplayJob(ModuleDatabase<CdpDbContext> database, QuarantineReplay replay) : IOperationHandler, ISingletonDependency
{
    private const int Slice = 200;

    public string Kind => QuarantineJobs.Replay;

    public async Task<bool> ContinueAsync(OperationRun run, CancellationToken cancellationToken)
    {
        var asked = run.Arguments<QuarantineJobArguments>();
        var place = run.Checkpoint<QuarantinePlace>() ?? QuarantinePlace.Before(asked.AskedAt);
        IReadOnlyList<QuarantineRow> rows;
        await using (var reading = await database.BeginAsync(run.TenantId, cancellationToken))
        {
            rows = await reading.QueryAsync<QuarantineRow>(
                QuarantineSql.Slice(asked.Filter), asked.Filter.Parameters(new { place.AtTime, place.AtId, Take = Slice, MaxBytes = QuarantineReplay.MaxBytes }), cancellationToken);
        }

        if (rows.Count == 0)
        {
            return false;
        }

        // A host that dies in between replays the slice once more; the events' ids keep them single.
        var outcome = await replay.ReplayAsync(run.TenantId, rows, cancellationToken);
        run.Done += rows.Count;
        run.Failed += outcome.Refused;
        run.Count(QuarantineJobs.Stored, outcome.Stored);
        run.Count(QuarantineJobs.Duplicates, outcome.Duplicates);
        run.Count(QuarantineJobs.Refused, outcome.Refused);
        run.SetCheckpoint(new QuarantinePlace(rows[^1].ReceivedAt, rows[^1].Id));
        await run.SaveAsync(cancellationToken);
        return true;
    }
}
